import { describe, expect, test } from 'vitest';
import { answered, answerOf, begin, countAnswers, inRegion, unanswered, withPeople } from './interview.ts';

const yes = { kind: 'value', value: true } as const;
const unsure = { kind: 'unsure' } as const;
const grandma = { id: 'a', label: '奶奶' };
const me = { id: 'b', label: '我自己' };
const home = withPeople(begin('310105'), [me, grandma]);

describe('answering', () => {
  test('a question of the household and one of a person are kept apart', () => {
    const told = answered(answered(home, { fact: 'car' }, unsure), { fact: 'disabilityCert', member: 'a' }, yes);
    expect(answerOf(told, { fact: 'car' })).toEqual(unsure);
    expect(answerOf(told, { fact: 'disabilityCert', member: 'a' })).toEqual(yes);
    expect(answerOf(told, { fact: 'disabilityCert', member: 'b' })).toBeUndefined();
    expect(countAnswers(told)).toBe(2);
  });

  test('changing an answer keeps its place in the order', () => {
    const first = answered(answered(home, { fact: 'car' }, yes), { fact: 'savings' }, unsure);
    expect(answered(first, { fact: 'car' }, unsure).asked).toEqual([{ fact: 'car' }, { fact: 'savings' }]);
  });

  test('taking an answer back leaves nothing of it', () => {
    expect(unanswered(answered(home, { fact: 'car' }, yes), { fact: 'car' })).toEqual(home);
  });
});

describe('who lives here', () => {
  test('nobody named yet is not the same as nobody', () => {
    expect(begin('310105').answers.members).toBeNull();
    expect(withPeople(begin('310105'), []).answers.members).toEqual([]);
  });

  test('a person who stays keeps the answers under a new name', () => {
    const told = answered(home, { fact: 'disabilityCert', member: 'a' }, yes);
    const renamed = withPeople(told, [{ id: 'a', label: '外婆' }]);
    expect(renamed.answers.members).toEqual([{ id: 'a', label: '外婆', answers: { disabilityCert: yes } }]);
  });

  test('a person who is taken out takes all answers along', () => {
    const told = answered(home, { fact: 'disabilityCert', member: 'a' }, yes);
    const left = withPeople(told, [me]);
    expect(left.asked).toEqual([]);
    expect(JSON.stringify(left)).not.toContain('disabilityCert');
  });
});

test('moving to another district keeps the answers', () => {
  expect(countAnswers(inRegion(answered(home, { fact: 'car' }, yes), '310115'))).toBe(1);
});
