import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerSet, Answers } from '../facts/types.ts';
import type { Bool } from '../rule/ast.ts';
import { type Complete, oracle } from '../rule/oracle.sample.ts';
import {
  completions,
  type House,
  partOf,
  randomHouse,
  randomMoney,
  randomRule,
  randomTold,
  settle,
  type Told,
} from '../rule/random-world.sample.ts';
import { aPolicy, aWorld, today } from '../rule/world.sample.ts';
import { screen } from './screen.ts';

const derived = {
  old: { label: '{who}年纪大', rule: { atLeast: ['age', 2] } as Bool },
  perHead: { label: '您家人均收入', number: { div: ['income', { count: 'member' }] } as never },
};
const figures = {
  firm: { value: 1 },
  derived: { value: 2, between: [1, 4] as [number, number], confidence: 'derived' },
  dark: { value: null },
};
const uses = (when: unknown, name: string) => JSON.stringify(when).includes(`{"param":"${name}"}`);
/** Figures at both ends of what is certain about them, in Fen. */
const certain = (when: unknown) =>
  (uses(when, 'derived') ? [100, 200, 400] : [200]).flatMap((derived) =>
    (uses(when, 'dark') ? [0, 100, 1e6] : [0]).map((dark) => ({ firm: 100, derived, dark })),
  );
const other: Bool = { any: ['warm', { below: [{ derivedNumber: 'perHead' }, { param: 'firm' }] }] };

const meanings = (values: Record<string, number>) => ({
  today,
  figures: values,
  derived: { old: derived.old.rule, perHead: derived.perHead.number },
  policies: { 'sh-other': other },
});
const packOf = (when: unknown) =>
  aWorld({ policies: [aPolicy('sh-rule', when), aPolicy('sh-other', other)], derived, figures });
const resultOf = (when: unknown, answers: Answers) => {
  const result = screen(packOf(when), answers, today)[0];
  if (!result) throw new Error('no result');
  return result;
};
const truths = (when: unknown, houses: readonly Complete[], values: readonly Record<string, number>[]) =>
  houses.flatMap((house) => values.map((figure) => oracle(house, meanings(figure)).truth(when)));

const cases = { numRuns: 2_500, seed: 20261122 };
const few = (answers: Answers) => {
  const houses = completions(answers);
  fc.pre(houses.length <= 150);
  return houses;
};

test('fits and no hold under every completion of the unanswered questions and every value an unverified figure may have', () => {
  const seen = { fits: 0, no: 0, possible: 0, open: 0 };
  fc.assert(
    fc.property(randomRule, randomHouse, randomTold, (when, house, told) => {
      const answers = partOf(house as House, told as Told);
      const houses = few(answers);
      const { kind } = resultOf(when, answers).verdict;
      seen[kind]++;
      if (kind === 'fits') expect(truths(when, houses, certain(when))).not.toContain(false);
      if (kind === 'no') expect(truths(when, houses, certain(when))).not.toContain(true);
    }),
    cases,
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
});

test('possible holds under every completion once the figures are as stated', () => {
  fc.assert(
    fc.property(randomRule, randomHouse, randomTold, (when, house, told) => {
      fc.pre(uses(when, 'derived') && !uses(when, 'dark'));
      const answers = partOf(house as House, told as Told);
      const houses = few(answers);
      if (resultOf(when, answers).verdict.kind !== 'possible') return;
      expect(truths(when, houses, [{ firm: 100, derived: 200 }])).not.toContain(false);
    }),
    { ...cases, numRuns: 400 },
  );
});

test('an amount lies between the two ends it is given, whatever band the answers leave', () => {
  fc.assert(
    fc.property(randomMoney, randomHouse, randomTold, (of, house, told) => {
      const answers = partOf(house as House, told as Told);
      const pack = aWorld({
        policies: [
          aPolicy('sh-rule', { in: ['home', ['own', 'rent']] }, { amount: { per: 'month', of } }),
          aPolicy('sh-other', other),
        ],
        derived,
        figures,
      });
      const amount = screen(pack, answers, today)[0]?.amount;
      if (!amount) return;
      const values = few(answers).flatMap((one) =>
        certain(of).map((figure) => oracle(one, meanings(figure)).number(of)),
      );
      expect(Math.min(...values)).toBeGreaterThanOrEqual(amount.lo === 0 ? Number.NEGATIVE_INFINITY : amount.lo - 1e-6);
      expect(Math.max(...values)).toBeLessThanOrEqual(amount.hi + 1e-6);
    }),
    { ...cases, numRuns: 1_000 },
  );
});

const everything: Told = {
  household: { warm: 'told', heater: 'told', home: 'told', gets: 'told', rooms: 'told', income: 'told' },
  members: [0, 1].map(() => ({ age: 'told', ill: 'told', care: 'told', born: 'told' })),
  counted: true,
};

test('with everything answered and every figure verified, the verdict is the oracle’s', () => {
  fc.assert(
    fc.property(randomRule, randomHouse, (when, house) => {
      const sure = JSON.parse(JSON.stringify(when).replaceAll(/\{"param":"\w+"\}/g, '{"param":"firm"}'));
      const answers = partOf(house as House, everything);
      const truth = oracle(settle(house as House), meanings({ firm: 100 })).truth(sure);
      expect(resultOf(sure, answers).verdict.kind).toBe(truth ? 'fits' : 'no');
    }),
    cases,
  );
});

const only = (told: AnswerSet, names: readonly string[]): AnswerSet =>
  Object.fromEntries(Object.entries(told).filter(([name]) => names.includes(name)));

test('the answers named in an explanation bring about the same verdict alone', () => {
  fc.assert(
    fc.property(randomRule, randomHouse, randomTold, (when, house, told) => {
      const answers = partOf(house as House, told as Told);
      const { verdict } = resultOf(when, answers);
      if (verdict.kind === 'open') return;
      const named = verdict.because.flatMap((reason) => reason.facts);
      const people = named.some(({ fact, member }) => fact === 'members' || member !== undefined)
        ? answers.members
        : null;
      const rest: Answers = {
        ...answers,
        household: only(
          answers.household,
          named.flatMap(({ fact, member }) => (member === undefined ? fact : [])),
        ),
        members:
          people?.map((one) => ({
            ...one,
            answers: only(
              one.answers,
              named.flatMap(({ fact, member }) => (member === one.id ? fact : [])),
            ),
          })) ?? null,
      };
      expect(resultOf(when, rest).verdict.kind).toBe(verdict.kind);
    }),
    cases,
  );
});

test('answering exactly what is needed decides it, when no figure is in doubt', () => {
  fc.assert(
    fc.property(randomRule, randomHouse, randomTold, (when, house, told) => {
      fc.pre(!uses(when, 'dark') && !uses(when, 'derived'));
      const whole = partOf(house as House, everything);
      const sofar = partOf(house as House, { ...(told as Told), counted: true });
      fc.pre(!JSON.stringify(sofar).includes('"range"'));
      const { needs } = resultOf(when, sofar);
      const asked = (member: string | undefined, all: AnswerSet) =>
        only(
          all,
          needs.flatMap((need) => (need.member === member ? need.fact : [])),
        );
      const after: Answers = {
        ...sofar,
        household: { ...sofar.household, ...asked(undefined, whole.household) },
        members:
          sofar.members?.map((one, at) => ({
            ...one,
            answers: { ...one.answers, ...asked(one.id, whole.members?.[at]?.answers ?? {}) },
          })) ?? null,
      };
      expect(['fits', 'no']).toContain(resultOf(when, after).verdict.kind);
    }),
    cases,
  );
});
