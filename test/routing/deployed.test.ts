import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleText } from 'infra/bundle';
import { afterAll, expect, test } from 'vitest';

const room = mkdtempSync(path.join(tmpdir(), 'shouwang-country-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

test('a deployed function finds the list of the country beside its code, and only when it is asked', async () => {
  const ask = "export const ask = async (text) => (await import('./reference/country.ts')).findPlace(text);";
  const { entry, files, atStart, beside } = bundleText(ask, room);
  expect(beside.map((file) => path.basename(file))).toEqual(['country.br']);
  expect(statSync(beside[0] ?? '').size).toBeLessThan(6_000_000);
  expect(atStart.length).toBeLessThan(files.length);
  const { ask: deployed } = await import(pathToFileURL(entry).href);
  expect(await deployed('新泾镇刘四居委')).toMatchObject({ kind: 'certain', committee: '310105102004' });
});
