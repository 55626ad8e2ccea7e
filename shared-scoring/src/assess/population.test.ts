import fc from 'fast-check';
import { expect, test } from 'vitest';
import raw from '../../regions/000000/assessment.json' with { type: 'json' };
import { calibrate } from './calibrate.ts';
import { type AssessConfig, readAssessment } from './config.ts';
import { type Halves, indicatorIds } from './facts.ts';
import { byGroup, figuresOf, hideSmall, type Row } from './population.ts';

const config = readAssessment(raw);
const row = (group: string, ...halves: readonly Halves[]): Row => ({
  group,
  persons: 1,
  severities: Object.fromEntries(indicatorIds.map((id, at) => [id, halves[at] ?? 0])) as Row['severities'],
});

/** The standard four-person example: income, schooling, health, insured with a quarter each. Source: assessment.md §1.2, T1. */
const four: AssessConfig = {
  ...config,
  of: 4,
  indicators: Object.fromEntries(
    indicatorIds.map((id, at) => [id, { ...config.indicators[id], weight: at < 4 ? 1 : 0 }]),
  ) as AssessConfig['indicators'],
};
const people = [row('a', 0, 0, 0, 0), row('a', 0, 2, 0, 2), row('b', 2, 2, 2, 2), row('b', 0, 2, 0, 0)];
const same = (found: readonly [number, number], n: number, d: number) => expect(found[0] * d).toBe(n * found[1]);

test.each([
  [1, 3, 4, 7, 12, 7, 16],
  [2, 1, 2, 3, 4, 3, 8],
  [3, 1, 4, 1, 1, 1, 4],
  [4, 1, 4, 1, 1, 1, 4],
])('T1 at k = %i/4: H %i/%i, A %i/%i, M0 %i/%i', (k, hn, hd, an, ad, mn, md) => {
  const { H, A, M0 } = figuresOf(people, 'severe', [k, 4], four);
  same(H, hn, hd);
  same(A, an, ad);
  same(M0, mn, md);
});

test('T1: censored rates give the breakdown, groups add up to the whole', () => {
  const { all, groups } = byGroup(people, 'severe', [2, 4], four);
  expect(indicatorIds.slice(0, 4).map((id) => all.parts[id])).toEqual([1, 2, 1, 2]);
  expect(groups.map(({ figures }) => figures.M0[0] / figures.M0[1])).toEqual([1 / 4, 1 / 2]);
  expect(groups.reduce((sum, { figures }) => sum + figures.M0[0], 0)).toBe(all.M0[0]);
});

const halves = fc.constantFrom<Halves>(0, 1, 2);
const rows = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.array(halves, { minLength: 10, maxLength: 10 }))
    .map(([group, cells]) => row(group, ...cells)),
  { minLength: 1, maxLength: 40 },
);
const value = ([n, d]: readonly [number, number]) => n / d;

test('0 ≤ M0 ≤ H ≤ 1; M0 falls as k rises; copying everybody or another order changes nothing', () =>
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 23 }), (people, k) => {
      const at = figuresOf(people, 'moderate', [k, 24], config);
      expect(value(at.M0)).toBeLessThanOrEqual(value(at.H));
      expect(value(at.H)).toBeLessThanOrEqual(1);
      expect(value(figuresOf(people, 'moderate', [k + 1, 24], config).M0)).toBeLessThanOrEqual(value(at.M0));
      same(figuresOf([...people, ...people], 'moderate', [k, 24], config).M0, ...at.M0);
      same(figuresOf([...people].reverse(), 'moderate', [k, 24], config).M0, ...at.M0);
      expect(indicatorIds.reduce((sum, id) => sum + at.parts[id], 0)).toBe(at.M0[0]);
    }),
    { numRuns: 100 },
  ));

test('a small count is hidden, and one more with it, so that no total gives it away', () => {
  expect(hideSmall([40, 4, 12])).toEqual([40, null, null]);
  expect(hideSmall([40, 5, 12])).toEqual([40, 5, 12]);
  expect(hideSmall([4, 3, 12])).toEqual([null, null, 12]);
  expect(hideSmall([0, 4])).toEqual([0, null]);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 2 }), (counts) => {
      const shown = hideSmall(counts);
      const hidden = shown.flatMap((count, at) => (count === null ? [counts[at] ?? 0] : []));
      for (const [at, count] of shown.entries())
        if (count !== null && counts[at]) expect(count).toBeGreaterThanOrEqual(5);
      if (counts.filter((count) => count > 0).length > 1) expect(hidden).not.toHaveLength(1);
    }),
  );
});

test('calibration comes near its target, says how near and how many would change, and keeps its anchors', () => {
  const scores = Array.from({ length: 48 }, (_, part) => ({ part: part + 1, of: 48 }));
  const made = calibrate(scores, config);
  expect(made.residual).toBeLessThan(60);
  expect(made.counts.low + made.counts.moderate + made.counts.high + made.counts.none).toBe(48);
  expect(made.changing).toBeGreaterThan(0);
  const anchored = calibrate(
    [...scores, { part: 18, of: 48, anchor: 'moderate' }, { part: 28, of: 48, anchor: 'high' }],
    config,
  );
  expect(anchored.brokenAnchors).toBe(0);
  expect(anchored.residual).toBeGreaterThanOrEqual(made.residual);
});
