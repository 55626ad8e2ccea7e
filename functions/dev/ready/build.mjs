import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { alive } from './alive.mjs';
import { run } from './run.mjs';
import { sourcesHash } from './sources.mjs';

const entry = { h5: 'index.html', weapp: 'app.json' };
const names = { h5: '网页版', weapp: '小程序' };

const dist = (root) => join(root, 'miniapp', 'dist');
const stampOf = (root, type) => join(dist(root), `.${type}.stamp`);

/** Whether the build on disk is made of the sources on disk. */
export const buildReady = (root, type) =>
  existsSync(join(dist(root), type, entry[type])) &&
  existsSync(stampOf(root, type)) &&
  readFileSync(stampOf(root, type), 'utf8') === sourcesHash(root);

const me = randomUUID();

/** Whoever holds the lock is still at it: this very process, or another one that lives. */
const busy = (text) => {
  const [pid, who] = text.split(' ');
  return Number(pid) === process.pid ? who === me : Number(pid) > 0 && alive(Number(pid));
};

const readLock = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** Waits for its turn: one build at a time in this checkout, whoever asks. Returns how to let the next one in. */
async function turn(root) {
  const lock = join(dist(root), '.build.lock');
  mkdirSync(dist(root), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, `${process.pid} ${me}`, { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch {
      await pause(250);
      const held = readLock(lock);
      if (held !== '' && !busy(held)) rmSync(lock, { force: true });
    }
  }
}

/** Builds the app for `type` unless somebody just did. Returns whether it had to. Throws with the builder's last words. */
export async function build(root, type) {
  const release = await turn(root);
  try {
    if (buildReady(root, type)) return false;
    const hash = sourcesHash(root);
    rmSync(stampOf(root, type), { force: true });
    await run(join(root, 'node_modules', '.bin', 'taro'), ['build', '--type', type], {
      cwd: join(root, 'miniapp'),
      env: { ...process.env, NODE_ENV: 'production', TARO_ENV: type },
      what: `搭建${names[type]}`,
    });
    if (!existsSync(join(dist(root), type, entry[type]))) throw new Error(`搭建${names[type]}没有产出 ${entry[type]}`);
    writeFileSync(stampOf(root, type), hash);
    return true;
  } finally {
    release();
  }
}
