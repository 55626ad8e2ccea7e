import { compilePack, loadPack, readPack } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { describe, expect, test } from 'vitest';
import { chainOf, policyFiles } from './read-regions.ts';

const raw = Object.entries(packs);
const pilots = ['310105', '310115', '310118', '440100', '370200', '370211'];
const days = ['2024-08-01', '2025-06-30', '2026-06-30', '2026-07-01', '2026-11-22', '2027-01-01'];

test.each(raw)('the files of region %s keep the schema', (code, pack) => {
  expect(readPack(pack).region.code).toBe(code);
});

test.each(raw)('the files of region %s come to the same read through or as they are', (code) => {
  expect(loadPack(packs, code, undefined, () => true)).toStrictEqual(loadPack(packs, code));
});

describe.each(pilots)('pack of %s', (code) => {
  test.each(days)('compiles on %s: every fact, figure, rule and policy named exists, none in a circle', (on) => {
    expect(() => compilePack(loadPack(packs, code), on)).not.toThrow();
  });

  test('inherits what stands above it and adds its own', () => {
    const ids = loadPack(packs, code).policies.map(({ id }) => id);
    const due = policyFiles.filter(([region]) => chainOf(code).includes(region)).map(([, id]) => id);
    expect(ids.sort()).toEqual(due.sort());
    expect(ids.some((id) => id.endsWith('-dibao')) && ids.some((id) => id.endsWith('-temp-fast'))).toBe(true);
  });
});
