import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ready } from './ready.mjs';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
/** A builder that writes what Taro would, and a line in a log, so that its runs can be counted. */
const builder = (body: string) => {
  write('node_modules/.bin/taro', `#!/bin/sh\necho run >> ../runs.log\n${body}\n`);
  chmodSync(join(root, 'node_modules/.bin/taro'), 0o755);
};
const works = 'sleep 0.1; mkdir -p dist/$3 && echo page > dist/$3/index.html && echo {} > dist/$3/app.json';
const runs = () =>
  existsSync(join(root, 'runs.log')) ? readFileSync(join(root, 'runs.log'), 'utf8').split('run').length - 1 : 0;
const go = async (wish: { h5?: boolean; weapp?: boolean } = { h5: true }) => {
  const lines: string[] = [];
  await ready({ ...wish, root, log: (line) => lines.push(line) });
  return lines;
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'clone-'));
  write('package-lock.json', '{}');
  write('node_modules/.package-lock.json', '{}');
  write('miniapp/package.json', '{}');
  write('miniapp/src/app.tsx', 'one');
  write('shared-scoring/src/index.ts', 'one');
  builder(works);
});

test('a first build is one line, a second one is none', async () => {
  expect(await go()).toEqual([expect.stringMatching(/^ {2}✓ 手机页面搭好了 · \d+\.\d 秒$/)]);
  expect(await go()).toEqual([]);
  expect(runs()).toBe(1);
});

test.each([
  ['a page changed', 'miniapp/src/app.tsx', 2],
  ['a rule changed', 'shared-scoring/src/index.ts', 2],
  ['a setting of the build changed', 'miniapp/babel.config.js', 2],
  ['a test changed', 'miniapp/src/app.test.tsx', 1],
])('when %s (%s) there have been %i builds', async (_name, path, builds) => {
  await go();
  write(path, 'two');
  await go();
  expect(runs()).toBe(builds);
});

test('a build whose output was thrown away is made again, the other platform has its own', async () => {
  await go();
  rmSync(join(root, 'miniapp/dist/h5'), { recursive: true });
  await go();
  expect(await go({ weapp: true })).toEqual([expect.stringContaining('小程序搭好了')]);
  expect(runs()).toBe(3);
});

test('two who ask at the same time get one build', async () => {
  await Promise.all([go(), go(), go()]);
  expect(runs()).toBe(1);
});

test('a lock left by a dead process is taken over', async () => {
  write('miniapp/dist/.build.lock', `${2 ** 22 + 1} somebody`);
  await go();
  expect(runs()).toBe(1);
});

test('a failed build says why, and the next one is tried again', async () => {
  builder('echo "Module not found: ./gone" >&2; exit 3');
  await expect(go()).rejects.toThrow(/搭建网页版没有成功\(3\)[\s\S]*Module not found: \.\/gone/);
  builder(works);
  await go();
  expect(runs()).toBe(2);
});

test('packages are installed again once package-lock.json is another', async () => {
  await go({});
  appendFileSync(join(root, 'package-lock.json'), ' ');
  write('package.json', '{"name":"clone","version":"1.0.0"}');
  write(
    'package-lock.json',
    '{"name":"clone","version":"1.0.0","lockfileVersion":3,"requires":true,"packages":{"":{"name":"clone","version":"1.0.0"}}}',
  );
  expect(await go({})).toEqual([expect.stringContaining('依赖装好了')]);
});
