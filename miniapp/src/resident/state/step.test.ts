import { describe, expect, test } from 'vitest';
import { answered, begin, withPeople } from './interview.ts';
import { type Step, stepAfter, stepBefore, stepOf } from './step.ts';

const unsure = { kind: 'unsure' } as const;
const car = { fact: 'car' };
const savings = { fact: 'savings' };
const fresh = begin('310105');
const named = withPeople(fresh, [{ id: 'm1', label: '我自己' }]);
const told = answered(answered(named, car, unsure), savings, unsure);
const asks = (ref: { fact: string }): Step => ({ kind: 'question', ref });

describe('the step shown', () => {
  test('district, people, questions, end', () => {
    expect(stepOf(null, null, null)).toEqual({ kind: 'region' });
    expect(stepOf(fresh, null, { fact: 'members' })).toEqual({ kind: 'people' });
    expect(stepOf(named, null, car)).toEqual(asks(car));
    expect(stepOf(told, null, null)).toEqual({ kind: 'done' });
  });

  test('a visited question stands before what comes next', () => {
    expect(stepOf(told, { kind: 'question', ref: car }, { fact: 'hukou' })).toEqual(asks(car));
  });
});

describe('going back and on', () => {
  test('from a new question to the last one, and on to the first, the people, the district', () => {
    expect(stepBefore(told, asks({ fact: 'hukou' }))).toEqual(asks(savings));
    expect(stepBefore(told, asks(savings))).toEqual(asks(car));
    expect(stepBefore(told, asks(car))).toEqual({ kind: 'people' });
    expect(stepBefore(told, { kind: 'people' })).toEqual({ kind: 'region' });
    expect(stepBefore(told, { kind: 'region' })).toBeNull();
    expect(stepBefore(told, { kind: 'done' })).toEqual(asks(savings));
  });

  test('on again through what was asked, then to what is new', () => {
    expect(stepAfter(told, car)).toEqual(asks(savings));
    expect(stepAfter(told, savings)).toBeNull();
    expect(stepAfter(told, { fact: 'hukou' })).toBeNull();
  });
});
