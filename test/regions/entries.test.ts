import { readFileSync } from 'node:fs';
import { loadPack } from 'shared-scoring';
import { libraryOf, readPinyin, searchLibrary } from 'shared-scoring/library';
import { packs } from 'shared-scoring/regions';
import pinyin from 'shared-scoring/regions/pinyin.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { policyFiles } from './read-regions.ts';

type Entries = {
  /** Every id of policies.md §3–§5; a note where its file is called otherwise, or where it is split or merged. */
  readonly entries: readonly {
    readonly id: string;
    readonly files: readonly string[];
    readonly note?: string;
    /** What policies.md calls it, old names too: each must find it. */
    readonly names: readonly string[];
    readonly needs: readonly string[];
    /** Whether help may come before verification, as policies.md says; null where it does not. */
    readonly before: readonly string[] | null;
    readonly beforeNote?: string;
  }[];
  /** Files of later sources, which policies.md does not list. */
  readonly beyond: readonly { readonly file: string; readonly source: string }[];
};

const { entries, beyond }: Entries = JSON.parse(readFileSync(new URL('entries.json', import.meta.url), 'utf8'));
const onDisk = new Map<string, (typeof policyFiles)[number][2]>(
  policyFiles.map(([region, id, policy]) => [`${region}/${id}`, policy] as const),
);
const districts: Readonly<Record<string, string>> = { '310000': '310105', '370200': '370211' };
const libraries = new Map<string, ReturnType<typeof libraryOf>>();
const libraryFor = (region: string) => {
  const code = districts[region] ?? region;
  const known = libraries.get(code) ?? libraryOf(loadPack(packs, code).policies, readPinyin(pinyin.table));
  libraries.set(code, known);
  return known;
};

test('the list holds the 105 entries of policies.md: 72 of Shanghai, 14 of Guangzhou, 19 of Qingdao', () => {
  const of = (prefixes: RegExp) => entries.filter(({ id }) => prefixes.test(id)).length;
  expect([of(/^(sh|cn|pd|qp)-/), of(/^gz-/), of(/^qd-/)]).toEqual([72, 14, 19]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(105);
});

describe.each(entries)('$id', ({ id, files, note, names, needs, before, beforeNote }) => {
  const policies = files.map((file) => onDisk.get(file));

  test('has its file, or says why it is split, merged or called otherwise', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !onDisk.has(file))).toEqual([]);
    if (files.length > 1 || !files[0]?.endsWith(`/${id}`)) expect(note, `${id}: say why`).toBeTruthy();
  });

  test.each(files)('%s says what, for whom, where, with which papers, by when, from when, by which text', (file) => {
    const policy = onDisk.get(file);
    expect(policy?.when, 'who').toBeDefined();
    expect(policy?.category).toMatch(/\p{Script=Han}/u);
    expect(policy?.needs.length).toBeGreaterThan(0);
    expect(policy?.lifeEvents.length).toBeGreaterThan(0);
    expect(policy?.departments.length).toBeGreaterThan(0);
    for (const text of [
      policy?.summary,
      policy?.gives,
      policy?.where.place,
      policy?.timeLimit,
      ...(policy?.papers ?? []),
    ])
      expect(text).toMatch(/\p{Script=Han}/u);
    expect(policy?.validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(policy?.confidence).toMatch(/^(verified|uncertain)$/);
    expect(policy?.sources.length).toBeGreaterThan(0);
    expect(policy?.aliases.length).toBeGreaterThan(0);
  });

  test('serves the needs and says about help before verification what policies.md says', () => {
    const served = new Set(policies.flatMap((policy) => policy?.needs ?? []));
    expect(needs.filter((need) => !served.has(need))).toEqual([]);
    if (before === null) return;
    for (const policy of policies) expect(before, beforeNote).toContain(policy?.beforeVerification);
  });

  test.each(names)('is found as %s', (name) => {
    const places = files.map((file) => {
      const [region = '', policy = ''] = file.split('/');
      return searchLibrary(libraryFor(region), name).findIndex((hit) => hit.policy.id === policy);
    });
    const found = places.filter((place) => place >= 0);
    expect(found.length).toBeGreaterThan(0);
    expect(Math.min(...found)).toBeLessThan(5);
  });
});

test('every file on disk belongs to an entry or names the later source it comes from', () => {
  const listed = [...entries.flatMap(({ files }) => files), ...beyond.map(({ file }) => file)];
  expect([...new Set(listed)].sort()).toEqual([...onDisk.keys()].sort());
  for (const { file, source } of beyond) expect(source.length, file).toBeGreaterThan(5);
});
