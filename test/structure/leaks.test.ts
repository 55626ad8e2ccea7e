import { describe, expect, test } from 'vitest';
import { files, linesThatMatch, read } from './files.ts';

const text = files.filter((file) => !/\.(png|jpe?g|gif|ico|woff2?|ttf|zip|gz|br|wasm)$/.test(file));
const own = 'test/structure/leaks.test.ts';
const others = text.filter((file) => file !== own && file !== 'package-lock.json');

describe('what the repository must not tell', () => {
  test('no path of anybody’s machine', () => {
    expect(linesThatMatch(/(^|[^\w.])\/(work|root|home\/\w+|Users\/\w+)\//, others)).toEqual([]);
  });

  test('no host of a package registry', () => {
    expect(linesThatMatch(/https?:\/\/[^\s'")]*(registry|npmmirror|mirrors?\.|verdaccio)/i, others)).toEqual([]);
  });

  test('the lock file names versions and hashes, no hosts', () => {
    const resolved = linesThatMatch(/"resolved": "(https?|git|file):/, ['package-lock.json']);
    expect(resolved).toEqual([]);
    expect(read('package-lock.json')).toContain('"integrity"');
  });

  test('no key, token or secret', () => {
    const secret =
      /-----BEGIN [A-Z ]*PRIVATE KEY-----\n|\bAKIA[0-9A-Z]{16}\b|\bwx(?!0{8})[0-9a-f]{16}\b|["'][0-9a-f]{32}["']\s*[,;].*secret/i;
    expect(linesThatMatch(secret, others)).toEqual([]);
  });
});
