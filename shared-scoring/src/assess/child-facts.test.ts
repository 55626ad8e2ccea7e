import { expect, test } from 'vitest';
import { answersWithoutChild, childInDanger, needsGuardian, personWithoutDetail } from './child-facts.ts';

type Person = NonNullable<Parameters<typeof needsGuardian>[0]['people']>['people'][number];
const nothing = { hukouHere: null, disability: null, work: null };
const aged = (age: number | null, over: Partial<Person> = {}): Person => ({
  age,
  ...nothing,
  ...over,
});
const of = (all: boolean, ...people: readonly Person[]) => ({ all, people });
const ill = [{ fact: 'minorIll', value: 'yes' }];

test.each([
  ['a child of 13 with more than an age', { answers: [], people: of(false, aged(13, { work: 'student' })) }, true],
  ['a child of 14', { answers: [], people: of(false, aged(14, { work: 'student' })) }, false],
  ['a child of 15', { answers: [], people: of(false, aged(15, { work: 'student' })) }, false],
  ['only that there is a child, and its age', { answers: [], people: of(false, aged(8)) }, false],
  ['an answer of a child of unknown age', { answers: ill }, true],
  ['an answer, and everybody is 14 or older', { answers: ill, people: of(true, aged(14), aged(40)) }, false],
  ['an answer, and perhaps somebody is not on the list', { answers: ill, people: of(false, aged(14)) }, true],
  ['an answer, and somebody has no age', { answers: ill, people: of(true, aged(null)) }, true],
  ['a child that does not go to school', { answers: [{ fact: 'schooling', value: 'refusing' }] }, true],
  ['no trouble with school', { answers: [{ fact: 'schooling', value: 'fine' }] }, false],
  ['an answer that was not given', { answers: [{ fact: 'keeper', value: null }] }, false],
  ['how many children there are', { answers: [{ fact: 'minors', value: 'more' }] }, false],
  ['danger', { answers: [...ill, { fact: 'childTrouble', value: 'harm' }] }, false],
])('%s', (_, form, needed) => expect(needsGuardian(form)).toBe(needed));

test('danger is harm, or nobody who looks after the child; a worry is not', () => {
  const one = (fact: string, value: string) => childInDanger([{ fact, value }]);
  expect([one('childTrouble', 'harm'), one('keeper', 'absent')]).toEqual([true, true]);
  expect([one('childTrouble', 'worry'), one('keeper', 'weak')]).toEqual([false, false]);
});

test('without a guardian’s word a child stays on the list with its age, and its answers go; danger and grown people stay', () => {
  const answers = [...ill, { fact: 'scheme', value: 'dibao' }, { fact: 'keeper', value: 'absent' }];
  expect(answersWithoutChild(answers).map(({ fact }) => fact)).toEqual(['scheme', 'keeper']);
  const person = { ...aged(13, { work: 'student' }), label: '儿子', wantsWork: null };
  expect(personWithoutDetail(person)).toEqual({ ...person, work: null });
  expect(personWithoutDetail({ ...person, age: 14 })).toEqual({ ...person, age: 14 });
});
