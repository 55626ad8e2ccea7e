import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Earner, IncomeDraft } from './draft.ts';
import { aDraft, anEarner, inShanghai } from './earner.sample.ts';
import { fillIncome } from './fill-income.ts';

const namedBy = ({ comesIn }: Earner) => (comesIn?.kind === 'value' ? (comesIn.value as readonly string[]) : []);

const items = [
  'wage',
  'oddJobs',
  'bonus',
  'pension',
  'support',
  'residentPension',
  'assistance',
  'maintenancePaid',
  'jobCost',
];
const amount = fc.integer({ min: 0, max: 9000 });
const exact = fc.dictionary(fc.constantFrom(...items), amount, { maxKeys: 6 });
const person = exact.map((told) => anEarner('x', told));
const home = fc.dictionary(fc.constantFrom('rent', 'interest', 'collective'), amount);
const household = fc.tuple(fc.array(person, { minLength: 1, maxLength: 4 }), home).map(([people, told]) =>
  aDraft(
    people.map((one, at) => ({ ...one, id: `m${at}` })),
    told,
  ),
);
const day = fc.constantFrom('2024-08-01', '2025-07-01', '2026-11-26');

/** The same household with every amount a band around it, or not told at all. */
const widen = (draft: IncomeDraft, by: number, forget: boolean): IncomeDraft => {
  const vague = (earner: Earner): Earner => ({
    ...earner,
    amounts: Object.fromEntries(
      Object.entries(earner.amounts).map(([item, { answer, per }], at) => {
        const value = answer.kind === 'value' ? Number(answer.value) : 0;
        const band = { kind: 'range', from: Math.max(0, value - by), to: value + by } as const;
        return [item, { per, answer: forget && at === 0 ? ({ kind: 'unsure' } as const) : band }];
      }),
    ),
  });
  return { people: draft.people.map(vague), home: vague(draft.home) };
};

test('widening what was told never narrows what comes out', () => {
  fc.assert(
    fc.property(household, fc.nat(500_000), fc.nat(500_000), fc.boolean(), day, (draft, by, more, forget, on) => {
      const steps = [draft, widen(draft, by, false), widen(draft, by + more, forget)].map((one) => inShanghai(one, on));
      for (const of of ['month', 'counted', 'perPerson'] as const) {
        const [near, wide, widest] = steps.map((step) => step[of]);
        for (const [inner, outer] of [
          [near, wide],
          [wide, widest],
        ]) {
          expect(outer?.lo).toBeLessThanOrEqual(inner?.lo ?? -1);
          expect(outer?.hi).toBeGreaterThanOrEqual(inner?.hi ?? Number.POSITIVE_INFINITY);
        }
      }
    }),
  );
});

test('neither the order of people nor of items matters', () => {
  const turned = (earner: Earner): Earner => ({
    ...earner,
    comesIn: { kind: 'value', value: [...namedBy(earner)].reverse() },
    amounts: Object.fromEntries(Object.entries(earner.amounts).reverse()),
  });
  fc.assert(
    fc.property(household, day, (draft, on) => {
      const other = inShanghai({ people: draft.people.map(turned).reverse(), home: turned(draft.home) }, on);
      const result = inShanghai(draft, on);
      expect([other.month, other.counted, other.perPerson]).toEqual([result.month, result.counted, result.perPerson]);
    }),
  );
});

test('nothing counts twice: the lines add up to the month, item by item, and naming an item again changes nothing', () => {
  const doubled = (earner: Earner): Earner => {
    const named = namedBy(earner);
    return { ...earner, comesIn: { kind: 'value', value: [...named, ...named] } };
  };
  fc.assert(
    fc.property(household, day, (draft, on) => {
      const result = inShanghai(draft, on);
      const keys = result.lines.map(({ earner, item }) => `${earner} ${item}`);
      expect(new Set(keys).size).toBe(keys.length);
      const counts = result.lines.filter(({ item }) => item !== 'workDisregard').map(({ counts }) => counts);
      const sum = (end: 'lo' | 'hi') => counts.reduce((all, one) => all + one[end], 0);
      expect(Math.abs(result.month.lo - Math.max(0, sum('lo')))).toBeLessThanOrEqual(1);
      expect(Math.abs(result.month.hi - Math.max(0, sum('hi')))).toBeLessThanOrEqual(1);
      const again = inShanghai({ people: draft.people.map(doubled), home: doubled(draft.home) }, on);
      expect(again).toEqual(result);
    }),
  );
});

test('the answer it gives for incomeMonth holds every amount the bands allow', () => {
  fc.assert(
    fc.property(household, fc.nat(100_000), day, (draft, by, on) => {
      const wide = widen(draft, by, false);
      const answer = fillIncome(wide, inShanghai(wide, on)).household.incomeMonth;
      const { month } = inShanghai(draft, on);
      if (answer?.kind === 'range') {
        expect(answer.from).toBeLessThanOrEqual(month.lo);
        expect(answer.to).toBeGreaterThanOrEqual(month.hi);
      } else expect(answer).toEqual({ kind: 'value', value: month.lo });
    }),
  );
});
