import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, read } from './files.ts';

const written = files.filter((file) => /\.(ts|tsx|mjs|cjs|js|css)$/.test(file));
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** React hooks are named as React wants them, after their one export. */
const hook = /^use[A-Z][A-Za-z]*$/;

/** `live-table.test.ts` → `live-table`; dot files and names that tools prescribe have none. */
const stem = (file: string) => path.basename(file).split('.')[0] ?? '';

describe('the shape of the sources', () => {
  test('no file is longer than 200 lines', () => {
    const long = written.map((file) => [file, read(file).trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 200)).toEqual([]);
  });

  test('most files stay small: half of them have at most 60 lines', () => {
    const lines = written.map((file) => read(file).trimEnd().split('\n').length).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
  });

  test('files are named in kebab-case, hooks after their export', () => {
    const odd = written.map((file) => [file, stem(file)] as const).filter(([, name]) => name !== '');
    expect(odd.filter(([, name]) => !kebab.test(name) && !hook.test(name)).map(([file]) => file)).toEqual([]);
  });

  test('no file is called utils, helpers or manager', () => {
    const vague = /^(utils?|helpers?|manager|misc|lib)$/;
    expect(written.filter((file) => vague.test(stem(file)))).toEqual([]);
  });

  test('the top level is the one everybody knows', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect([...folders].filter((folder) => !folder?.startsWith('.')).sort()).toEqual([
      'functions',
      'infra',
      'miniapp',
      'shared-scoring',
      'test',
    ]);
  });
});
