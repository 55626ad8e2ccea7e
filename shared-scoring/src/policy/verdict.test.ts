import { describe, expect, test } from 'vitest';
import type { Answers, Fact } from '../facts/types.ts';
import { aHousehold, aPolicy, aWorld, type SomeFigures, today } from '../rule/world.sample.ts';
import { screen } from './screen.ts';

const below = { below: ['income', { param: 'line' }] };
const judge = (when: unknown, figures: SomeFigures, answers: Answers, more: object = {}, others: unknown[] = []) => {
  const pack = aWorld({ policies: [aPolicy('sh-rule', when, more), ...others], figures });
  const result = screen(pack, answers, today)[0];
  if (!result) throw new Error('not in force');
  return result;
};
const earning = (income: number, more: object = {}) => aHousehold({ income, ...more });

describe('a figure nobody has verified', () => {
  const derived: SomeFigures = { line: { value: 3, between: [2, 3], confidence: 'derived' } };

  test('decides outside the figures it lies between, just below and at them', () => {
    expect([199, 200, 299, 300].map((fen) => judge(below, derived, earning(fen)).verdict.kind)).toEqual([
      'fits',
      'possible',
      'possible',
      'no',
    ]);
  });
  test('names itself when it makes a verdict merely possible', () => {
    expect(judge(below, derived, earning(250)).verdict).toMatchObject({ kind: 'possible', unverified: ['line'] });
  });
  test('without bounds decides nothing: possible if the stated value holds, open if not', () => {
    const uncertain: SomeFigures = { line: { value: 3, confidence: 'uncertain' } };
    expect(judge(below, uncertain, earning(200)).verdict.kind).toBe('possible');
    expect(judge(below, uncertain, earning(300)).verdict).toMatchObject({
      kind: 'open',
      missing: [],
      unverified: ['line'],
    });
  });
});

describe('a figure nobody knows', () => {
  const unknown: SomeFigures = { line: { value: null } };

  test('is taken as satisfied, but caps the verdict at possible, whichever way the rule asks', () => {
    for (const rule of [below, { not: below }, { not: { any: [{ not: below }] } }]) {
      expect(judge(rule, unknown, earning(100)).verdict).toMatchObject({ kind: 'possible', unverified: ['line'] });
    }
  });
  test('does not stand in for a missing answer', () => {
    expect(judge(below, unknown, aHousehold({})).verdict).toMatchObject({
      kind: 'open',
      missing: [{ fact: 'income' }],
      unverified: ['line'],
    });
  });
  test('cannot save a household that fails elsewhere', () => {
    expect(judge({ all: [below, 'warm'] }, unknown, earning(100, { warm: false })).verdict.kind).toBe('no');
  });
  test('decides nothing inside a count, where nobody can say which way it would help', () => {
    const counted = { atLeast: [{ count: 'member', where: below }, 1] };
    expect(judge(counted, unknown, earning(100)).verdict.kind).toBe('possible');
  });
  test('is what a line becomes when its days have run out', () => {
    const old: SomeFigures = { line: { value: 3, to: '2026-06-30' } };
    expect(judge(below, old, earning(100)).verdict).toMatchObject({ kind: 'possible', unverified: ['line'] });
  });
});

describe('days', () => {
  test('a policy is judged until its last day; after it, at most possible', () => {
    const until = (validTo: string) => judge('warm', {}, aHousehold({ warm: true }), { validTo }).verdict.kind;
    expect(['2026-11-21', '2026-11-22', '2026-11-23'].map(until)).toEqual(['possible', 'fits', 'fits']);
  });
  test('a policy that has lapsed can still say no', () => {
    expect(judge('warm', {}, aHousehold({ warm: false }), { validTo: '2026-01-01' }).verdict.kind).toBe('no');
  });
  test('a policy that begins tomorrow is not there yet', () => {
    const starts = (validFrom: string) =>
      screen(aWorld({ policies: [aPolicy('sh-rule', 'warm', { validFrom })] }), aHousehold({}), today).length;
    expect(['2026-11-22', '2026-11-23'].map(starts)).toEqual([1, 0]);
  });
});

describe('a policy whose conditions are unverified', () => {
  const uncertain = { confidence: 'uncertain', uncertainWhy: '条件没有看到原文' };
  const cold = aHousehold({ warm: true });

  test('is at most possible', () => {
    expect(judge('warm', {}, cold, uncertain).verdict).toMatchObject({ kind: 'possible', unverified: [] });
  });
  test('makes those that lean on it at most possible', () => {
    const leaning = (rule: unknown) => judge(rule, {}, cold, {}, [aPolicy('sh-base', 'warm', uncertain)]).verdict.kind;
    expect(leaning({ policy: 'sh-base' })).toBe('possible');
    expect(leaning({ not: { policy: 'sh-base' } })).toBe('open');
  });
});

test('what is received already is marked, and judged all the same', () => {
  const told = aHousehold({ warm: true, currentBenefits: ['dibao'] });
  expect(judge('warm', {}, told, { received: 'dibao' })).toMatchObject({ received: true, verdict: { kind: 'fits' } });
  expect(judge('warm', {}, told, { received: 'tekun' }).received).toBe(false);
});

test('an open verdict names the answers it lacks, with what they depend on', () => {
  const when = { all: ['warm', { some: 'member', where: { is: ['care', '1'] } }] };
  expect(judge(when, {}, aHousehold({ warm: true }, [{}, { ill: false }])).needs).toEqual([
    { fact: 'ill', member: 'm0' },
    { fact: 'care', member: 'm0' },
  ]);
  expect(judge(when, {}, aHousehold({ warm: true }, null)).needs).toEqual([{ fact: 'members' }]);
});

test('what an answer depends on is lacking only of those who lack the answer', () => {
  const yes = (name: string): Fact => ({ name, of: 'member', kind: 'bool', question: '?', label: name });
  const count = (name: string, more: Partial<Fact> = {}): Fact => ({
    ...{ name, of: 'member', kind: 'number', question: '?', label: name, max: 9 },
    ...more,
  });
  const when = [
    { fact: 'works', is: [true] },
    { fact: 'paid', is: [true] },
  ];
  const facts = [yes('works'), yes('paid'), count('wage', { when, otherwise: 0 }), count('rent')];
  const rule = { some: 'member', where: { below: [{ add: ['wage', 'rent'] }, 5] } };
  const told = aHousehold({}, [{ works: false }, { works: true }]);
  const [open] = screen(aWorld({ policies: [aPolicy('sh-rule', rule)], facts }), told, today);
  const missing = open?.verdict.kind === 'open' ? open.verdict.missing : [];
  expect(missing.map(({ fact, member }) => `${fact} ${member}`).sort()).toEqual([
    'paid m1',
    'rent m0',
    'rent m1',
    'wage m1',
  ]);
});
