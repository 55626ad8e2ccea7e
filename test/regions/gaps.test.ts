import { readFileSync } from 'node:fs';
import { loadPack, screen } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { describe, expect, test } from 'vitest';
import { type Entry, figures, policyFiles, readRegion, regionCodes } from './read-regions.ts';

type Gap = { readonly notice: string; readonly figures: readonly string[]; readonly policies: readonly string[] };
const { gaps }: { readonly gaps: readonly Gap[] } = JSON.parse(
  readFileSync(new URL('gaps.json', import.meta.url), 'utf8'),
);

/** Which day it is in Shanghai: the one look at the real clock of all these tests. */
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
/** The day the packs were last written: what is settled, waited for or about to end is judged as of then, so that no day
 * that merely passes turns a test red. */
const written =
  regionCodes
    .map((code) => (readRegion(`${code}/region.json`) as { date: string }).date)
    .sort()
    .at(-1) ?? '';
const daysLater = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const holds = (day: string) => (entry: Entry) => entry.from <= day && (entry.to === undefined || day <= entry.to);

/** Figures that have no entry for a day: they ran out and nobody brought the next notice. */
const ranOut = (day: string) =>
  figures.filter(([, { series }]) => !series.some(holds(day)) && (series[0]?.from ?? '') <= day).map(([name]) => name);

/** Figures that are not verified on a day, ran out, or end within 60 days without an entry behind. */
const unsure = (day: string) => {
  const gone = ranOut(day);
  return figures
    .filter(([name, { series }]) => {
      const entry = series.find(holds(day));
      const ends = entry?.to !== undefined && entry.to <= daysLater(day, 60) && entry === series.at(-1);
      return gone.includes(name) || (entry !== undefined && (entry.confidence !== 'verified' || ends));
    })
    .map(([name]) => name);
};

const ending = (day: string) =>
  policyFiles.filter(([, , { validTo }]) => validTo !== undefined && validTo <= daysLater(day, 60)).map(([, id]) => id);

const isOf = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
const waited = (name: string) => gaps.find((gap) => gap.figures.some((pattern) => isOf(pattern, name)))?.notice;
const toDo = (name: string) =>
  `${name}: get ${waited(name) ?? 'the notice that follows'}, append its entry to parameters.json (or one that says unknown), put the day into region.json`;

describe('figures by the year', () => {
  // Meant to turn red on the day a yearly figure ends: each line says what to do.
  test('none has run out today', () => expect(ranOut(today).map(toDo)).toEqual([]));

  test('the check bites: in July 2027 the lines of 2026 are gone', () => {
    expect(ranOut('2027-06-30')).not.toContain('sh.dibao');
    expect(ranOut('2027-07-01')).toEqual(expect.arrayContaining(['sh.dibao', 'sh.marginal_income', 'sh.asset_dibao']));
  });

  test('every figure not verified, or about to end, waits for a notice that is named', () => {
    expect([...new Set(unsure(written))].filter((name) => waited(name) === undefined)).toEqual([]);
  });

  test('every policy that has ended or is about to waits for its successor', () => {
    expect(ending(written).filter((id) => !gaps.some(({ policies }) => policies.includes(id)))).toEqual([]);
  });

  test.each(gaps)('$notice is still to be got', ({ notice, figures: patterns, policies }) => {
    expect(notice.length).toBeGreaterThan(8);
    const open = unsure(written);
    for (const pattern of patterns)
      expect(
        open.some((name) => isOf(pattern, name)),
        `${pattern} is settled`,
      ).toBe(true);
    for (const id of policies) expect(ending(written), `${id} is settled`).toContain(id);
  });
});

test.each(policyFiles.filter(([, , { validTo }]) => validTo !== undefined))(
  '%s/%s promises nothing any more on the day after its notice ran out',
  (region, id, { validTo = '' }) => {
    const code = region === '310000' ? '310105' : region;
    const nobody = { region: code, household: {}, members: [] };
    const after = screen(loadPack(packs, code), nobody, daysLater(validTo, 1)).find(
      (result) => result.policy.id === id,
    );
    expect(after?.verdict.kind).not.toBe('fits');
  },
);
