import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import raw from '../../regions/000000/assessment.json' with { type: 'json' };
import { assess, rangesOf } from './assess.ts';
import { readAssessment } from './config.ts';
import type { Range } from './define.ts';
import { rangeOf } from './define.ts';
import { type AssessFact, type AssessFacts, assessFacts, type IndicatorId, indicatorIds } from './facts.ts';
import { indicators } from './indicators.ts';
import { type Ranges, scoreOf } from './score.ts';

const config = readAssessment(raw);

describe.each(indicators.map((it) => [it.id, it] as const))('%s', (_, it) => {
  test.each(it.examples.map((example) => [JSON.stringify(example.given), example] as const))(
    '%s',
    (_given, { given, severity }) => {
      const known = Object.fromEntries(
        it.after.map((id) => [
          id,
          { kind: 'range', min: given[id] ?? 0, max: given[id] ?? 0, missing: [] } satisfies Range,
        ]),
      );
      const range = rangeOf(it, given, known);
      if (severity === 'na') return expect(range).toEqual({ kind: 'na' });
      const [min, max] = typeof severity === 'number' ? [severity, severity] : severity;
      expect(range).toMatchObject({ kind: 'range', min, max });
    },
  );
});

type Cell = 0 | 0.5 | 1 | 'na' | '?';
const cell = (value: Cell): Range => {
  if (value === 'na') return { kind: 'na' };
  if (value === '?') return { kind: 'range', min: 0, max: 2, missing: [] };
  const halves = value === 0 ? 0 : value === 1 ? 2 : 1;
  return { kind: 'range', min: halves, max: halves, missing: [] };
};
const vector = (cells: readonly Cell[]) =>
  scoreOf(Object.fromEntries(indicatorIds.map((id, at) => [id, cell(cells[at] ?? 0)])) as Ranges, config);
const q = '?' as const;

// Source: assessment.md §2.5. Fractions, never floats.
test.each([
  ['A1', [1, 0, 0, 0, 1, 0.5, 0.5, 0, 0, 0], [3, 8], [3, 8], 'moderate'],
  ['A2', [1, 0.5, 0, 0, 1, 0.5, 0.5, 0, 0, 0.5], [11, 24], [11, 24], 'moderate'],
  ['A3', [1, 0.5, 1, 0.5, 0.5, 1, 0, 1, 0, 0], [7, 12], [7, 12], 'high'],
  ['B1', [0.5, 0.5, 1, 1, 'na', 'na', 0, 1, 0, 0], [1, 2], [1, 2], 'high'],
  ['B2', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 1], [0, 1], 'none'],
  ['B3', [q, q, q, q, q, q, q, q, q, q], [0, 1], [1, 1], null],
  ['B5', [0, 0, 0, 0, 0, 1, 0, 0, 0, 0], [1, 6], [1, 6], 'none'],
  ['B6', [1, 1, 0, 0, 0, 1, 0, 0, 0, 0], [1, 3], [1, 3], 'moderate'],
  ['B8', [1, 1, 0, 0, 1, 1, 0, 0, 0, 0], [1, 2], [1, 2], 'high'],
] as const)('%s: %j lies between %j and %j: %s', (_, cells, low, high, grade) => {
  const { lower, upper, of, grade: found } = vector(cells);
  expect(lower * low[1]).toBe(low[0] * of);
  expect(upper * high[1]).toBe(high[0] * of);
  expect(found).toBe(grade);
});

test('a hair below a line is below it, exactly on it is above', () => {
  expect(vector([1, 1, 0, 0, 0, 0.5, 0.5, 0, 0, 0]).grade).toBe('low'); // 7/24
  expect(vector([1, 1, 0, 0, 0, 1, 0, 0, 0, 0]).grade).toBe('moderate'); // 8/24
  expect(vector([1, 1, 0, 0, 0, 1, 0.5, 0, 0, 0]).grade).toBe('moderate'); // 9/24
});

const names = Object.keys(assessFacts) as AssessFact[];
const full: fc.Arbitrary<AssessFacts> = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(...assessFacts[name])])),
) as fc.Arbitrary<AssessFacts>;
const some = (facts: AssessFacts, kept: readonly AssessFact[]) =>
  Object.fromEntries(kept.map((name) => [name, facts[name]])) as Partial<AssessFacts>;
const runs = { numRuns: 150 };

test('the truth lies between the bounds, whatever was not answered', () =>
  fc.assert(
    fc.property(full, fc.subarray(names), (facts, kept) => {
      const truth = assess(facts, config).score;
      const { score } = assess(some(facts, kept), config);
      expect(truth.lower).toBe(truth.upper);
      // Where it turns out that an indicator does not apply the denominator shrinks; bounds hold for the same whole.
      if (score.of === truth.of) {
        expect(score.lower).toBeLessThanOrEqual(truth.lower);
        expect(score.upper).toBeGreaterThanOrEqual(truth.upper);
      }
    }),
    runs,
  ));

test('answering one more thing never widens the interval of any indicator', () =>
  fc.assert(
    fc.property(full, fc.subarray(names), fc.constantFrom(...names), (facts, kept, more) => {
      const before = rangesOf(some(facts, kept));
      const after = rangesOf(some(facts, [...kept, more]));
      for (const id of indicatorIds) {
        const [a, b] = [before[id], after[id]];
        if (a.kind === 'na') expect(b.kind).toBe('na');
        if (a.kind === 'range' && b.kind === 'range') expect([b.min >= a.min, b.max <= a.max]).toEqual([true, true]);
      }
    }),
    runs,
  ));

test('nothing known is everything possible; every question asked leads to a grade within thirty-one', () => {
  expect(assess({}, config).score).toMatchObject({ lower: 0, upper: 48, of: 48, grade: null });
  fc.assert(
    fc.property(full, (facts) => {
      let known: Partial<AssessFacts> = {};
      let asked = 0;
      for (let next = assess(known, config).next; next; next = assess(known, config).next) {
        expect(known).not.toHaveProperty(next);
        known = { ...known, [next]: facts[next] };
        asked += 1;
        expect(asked).toBeLessThanOrEqual(names.length);
      }
      expect(assess(known, config).score.grade).toBe(assess(facts, config).score.grade);
    }),
    { numRuns: 40 },
  );
});

test('a result says what every indicator gave, the version, and that it decides nothing; danger is its own tier', () => {
  const jiangsuRoad: Partial<AssessFacts> = { incomeBand: 'toL', scheme: 'dibao', working: 'some', steadyWork: 'no' };
  const found = assess(jiangsuRoad, config, true);
  expect(found).toMatchObject({ tier: '紧急保护', notADecision: '这不是救助资格决定', version: config.version });
  const sum = (end: 0 | 1) => found.contributions.reduce((total, { parts }) => total + (parts?.[end] ?? 0), 0);
  expect([sum(0), sum(1)]).toEqual([found.score.lower, found.score.upper]);
});

test.each([
  ['weights that do not add up', { of: 23 }, '加起来'],
  ['lines out of order', { cutoffs: { ...raw.cutoffs, low: [1, 2] } }, '从低到高'],
  ['a weight of nothing', { indicators: { ...raw.indicators, I1: { ...raw.indicators.I1, weight: 0 } } }, 'weight'],
])('%s are refused with file, field and remedy', (_, change, says) => {
  expect(() => readAssessment({ ...raw, ...change })).toThrow(says);
  expect(() => readAssessment({ ...raw, ...change })).toThrow('regions/000000/assessment.json');
});

test('an id names one indicator each', () =>
  expect(indicators.map(({ id }): IndicatorId => id)).toEqual([...indicatorIds]));
