import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileResponse } from './files.ts';

const outside = mkdtempSync(join(tmpdir(), 'files-'));
const root = join(outside, 'root');
mkdirSync(join(root, 'js'), { recursive: true });
writeFileSync(join(outside, 'secret.txt'), 'secret');
writeFileSync(join(root, 'index.html'), 'hello');
writeFileSync(join(root, 'js', 'app.js'), 'run()');

test.each([
  ['', 'hello'],
  ['/', 'hello'],
  ['js/app.js', 'run()'],
])('"%s" is "%s"', async (path, text) => expect(await (await fileResponse(root, path))?.text()).toBe(text));

test.each(['../secret.txt', '%2e%2e/secret.txt', 'js', 'nothing.js', '%', '/etc/passwd'])(
  '"%s" is no file',
  async (path) => {
    expect(await fileResponse(root, path)).toBeNull();
  },
);
