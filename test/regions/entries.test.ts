import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyFiles } from './read-regions.ts';

type Entries = {
  /** Every id of policies.md §3–§5; a note where its file is called otherwise, or where it is split or merged. */
  readonly entries: readonly { readonly id: string; readonly files: readonly string[]; readonly note?: string }[];
  /** Files of later sources, which policies.md does not list. */
  readonly beyond: readonly { readonly file: string; readonly source: string }[];
};

const { entries, beyond }: Entries = JSON.parse(readFileSync(new URL('entries.json', import.meta.url), 'utf8'));
const onDisk = policyFiles.map(([region, id]) => `${region}/${id}`);

test('the list holds the 105 entries of policies.md: 72 of Shanghai, 14 of Guangzhou, 19 of Qingdao', () => {
  const of = (prefixes: RegExp) => entries.filter(({ id }) => prefixes.test(id)).length;
  expect([of(/^(sh|cn|pd|qp)-/), of(/^gz-/), of(/^qd-/)]).toEqual([72, 14, 19]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(105);
});

test.each(entries)('$id has its file', ({ id, files, note }) => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !onDisk.includes(file))).toEqual([]);
  if (files.length > 1 || !files[0]?.endsWith(`/${id}`)) expect(note, `${id}: say why`).toBeTruthy();
});

test('every file on disk belongs to an entry or names the later source it comes from', () => {
  const listed = [...entries.flatMap(({ files }) => files), ...beyond.map(({ file }) => file)];
  expect([...new Set(listed)].sort()).toEqual([...onDisk].sort());
  for (const { file, source } of beyond) expect(source.length, file).toBeGreaterThan(5);
});
