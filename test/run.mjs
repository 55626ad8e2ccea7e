// One command proves the whole product: prepare a fresh clone, then every check in turn, then one closing line.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ready } from '../functions/dev/ready.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const say = (line) => process.stdout.write(`${line}\n`);
const total = { passed: 0, failed: 0 };

/** Runs one tool with its output shown; resolves to its exit code. */
const run = (command, args) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CI: 'true' },
    });
    child.on('error', (error) => {
      say(`  ${command}: ${error.message}`);
      done(127);
    });
    child.on('exit', (code) => done(code ?? 1));
  });

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/** A check that either holds or does not: counts as one test. */
const check = async (name, work) => {
  const from = Date.now();
  let good = false;
  try {
    good = (await work()) === 0;
  } catch (error) {
    say(String(error?.stack ?? error));
  }
  total[good ? 'passed' : 'failed'] += 1;
  say(`${good ? '✔' : '✘'} ${name} (${seconds(from)})`);
  return good;
};

/** A vitest project: counts every test it ran; a run without a report, or without tests, is a failure. */
const tests = async (project) => {
  const from = Date.now();
  const file = join(reports, `${project}.json`);
  const code = await run(process.execPath, [
    bin('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  let counted = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counted = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    say(`  no report from vitest project ${project}`);
  }
  total.passed += counted.numPassedTests;
  total.failed += counted.numFailedTests;
  const silent = (code !== 0 && counted.numFailedTests === 0) || counted.numPassedTests === 0;
  if (silent) total.failed += 1;
  say(
    `${code === 0 ? '✔' : '✘'} ${project}: ${counted.numPassedTests} passed, ${counted.numFailedTests} failed (${seconds(from)})`,
  );
};

const binaries = {
  biome: '@biomejs/biome/bin/biome',
  tsc: 'typescript/bin/tsc',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
};
const bin = (name) => join(root, 'node_modules', binaries[name]);
const tool = (name, ...args) => run(process.execPath, [bin(name), ...args]);

const from = Date.now();
await ready({ log: say });
// The builds take one core, the checks the other.
const builds = check('weapp and h5 builds', async () => {
  await ready({ h5: true, weapp: true, log: say });
  return 0;
});
await check('format and lint (biome)', () => tool('biome', 'ci', '.'));
for (const workspace of ['shared-scoring', 'functions', 'miniapp', 'infra', 'test'])
  await check(`types: ${workspace}`, () => tool('tsc', '-p', workspace));
await check('unused code (knip)', () => tool('knip'));
await builds;
await tests('unit');
await tests('street');
await tests('measured');
say(`whole run ${seconds(from)}`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
