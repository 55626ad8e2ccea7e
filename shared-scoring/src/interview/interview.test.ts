import { describe, expect, test } from 'vitest';
import type { Answers, FactRef } from '../facts/types.ts';
import { aHousehold, aPolicy, aWorld, today, value } from '../rule/world.sample.ts';
import { nextQuestion } from './next-question.ts';
import { progress } from './progress.ts';

const pack = aWorld({
  policies: [
    aPolicy('sh-one', { all: ['warm', { is: ['home', 'own'] }] }),
    aPolicy('sh-two', { some: 'member', where: { is: ['care', '1'] } }),
    aPolicy('sh-three', { is: ['home', 'rent'] }),
    aPolicy('sh-four', { below: ['income', { param: 'dark' }] }),
  ],
  figures: { dark: { value: null } },
});
const ask = (answers: Answers) => nextQuestion(pack, answers, today);

describe('the next question', () => {
  test('is first who lives here', () => {
    expect(ask(aHousehold({}, null))).toEqual({ fact: 'members', affects: ['sh-two'] });
  });
  test('is the one most policies wait for', () => {
    expect(ask(aHousehold({}))).toEqual({ fact: 'home', affects: ['sh-one', 'sh-three'] });
  });
  test('goes by the catalogue when as many wait', () => {
    expect(ask(aHousehold({ home: 'own' }))).toEqual({ fact: 'warm', affects: ['sh-one'] });
    expect(ask(aHousehold({ home: 'rent' }))).toEqual({ fact: 'income', affects: ['sh-four'] });
  });
  test('asks of each member in turn, and what a question depends on before it', () => {
    const settled = { home: 'rent', income: 100 };
    expect(ask(aHousehold(settled, [{}, {}]))).toEqual({ fact: 'ill', member: 'm0', affects: ['sh-two'] });
    expect(ask(aHousehold(settled, [{ ill: true }, {}]))).toEqual({ fact: 'ill', member: 'm1', affects: ['sh-two'] });
    expect(ask(aHousehold(settled, [{ ill: true }, { ill: false }]))).toMatchObject({ fact: 'care', member: 'm0' });
  });
  test('does not ask again what somebody is not sure of or keeps private', () => {
    for (const kind of ['unsure', 'declined'] as const) {
      expect(ask(aHousehold({ home: 'rent', income: { kind } }, [{ ill: false }]))).toBeNull();
    }
  });
  test('ends when an answer can change nothing more', () => {
    expect(ask(aHousehold({ home: 'rent', income: 100 }, [{ ill: false }]))).toBeNull();
  });
});

test('progress counts what is settled and what still waits', () => {
  expect(progress(pack, aHousehold({}), today)).toEqual({ settled: 0, left: 4 });
  expect(progress(pack, aHousehold({ home: 'own' }), today)).toEqual({ settled: 1, left: 3 });
  expect(
    progress(pack, aHousehold({ home: 'own', warm: { kind: 'unsure' }, income: value(1) }, [{ ill: false }]), today),
  ).toEqual({
    settled: 4,
    left: 0,
  });
});

test('asked for early answers, it asks first what decides something soonest', () => {
  const far = (home: string) => ({ all: [{ is: ['home', home] }, { below: ['income', { param: 'dark' }] }] });
  const near = aWorld({
    policies: [aPolicy('sh-near', 'warm'), aPolicy('sh-far', far('own')), aPolicy('sh-away', far('rent'))],
    figures: { dark: { value: null } },
  });
  expect(nextQuestion(near, aHousehold({}), today)?.fact).toBe('home');
  expect(nextQuestion(near, aHousehold({}), today, 'early')).toEqual({ fact: 'warm', affects: ['sh-near'] });
  expect(nextQuestion(near, aHousehold({ warm: true }), today, 'early')?.fact).toBe('home');
});

describe('a question that is passed over', () => {
  const without = (answers: Answers, ...passedOver: readonly FactRef[]) =>
    nextQuestion(pack, answers, today, 'fewest', undefined, passedOver);
  test('is not asked, of that member alone, and is asked again once it no longer is', () => {
    expect(without(aHousehold({}), { fact: 'home' })).toEqual({ fact: 'warm', affects: ['sh-one'] });
    const two = aHousehold({ home: 'rent', income: 100 }, [{}, {}]);
    expect(without(two, { fact: 'ill', member: 'm0' })).toMatchObject({ fact: 'ill', member: 'm1' });
    expect(without(two, { fact: 'ill', member: 'm0' }, { fact: 'ill', member: 'm1' })).toBeNull();
    expect(ask(two)).toMatchObject({ fact: 'ill', member: 'm0' });
  });
  test('leaves open what waits for nothing else', () => {
    const told = aHousehold({ home: 'rent' }, [{ ill: false }]);
    expect(progress(pack, told, today).left).toBe(1);
    expect(progress(pack, told, today, [{ fact: 'income' }]).left).toBe(0);
  });
});
