import { expect, test } from 'vitest';
import { mostPeople, renamed, spokenOf, withOneMore } from './people.ts';

const labels = (people: readonly { label: string }[]) => people.map(({ label }) => label);

test('a second son gets a name of his own', () => {
  const two = withOneMore(withOneMore([], '儿子'), '儿子');
  expect(labels(two)).toEqual(['儿子', '儿子二']);
});

test('there is only one 我自己', () => {
  expect(labels(withOneMore(withOneMore([], '我自己'), '我自己'))).toEqual(['我自己']);
});

test('the id of somebody taken out is not given to somebody else while others stay', () => {
  const three = ['爸爸', '妈妈', '奶奶'].reduce(withOneMore, [] as ReturnType<typeof withOneMore>);
  const after = withOneMore(three.slice(1), '爷爷');
  expect(new Set(after.map(({ id }) => id)).size).toBe(3);
});

test.each([
  [mostPeople - 1, mostPeople],
  [mostPeople, mostPeople],
])('%i people and one more are %i', (before, after) => {
  const many = Array.from({ length: before }, (_, at) => ({ id: `m${at + 1}`, label: `家人${at}` }));
  expect(withOneMore(many, '奶奶')).toHaveLength(after);
});

test('a new name is trimmed; an empty one or one already taken changes nothing', () => {
  const people = withOneMore(withOneMore([], '爸爸'), '妈妈');
  expect(labels(renamed(people, 'm1', ' 阿爸 '))).toEqual(['阿爸', '妈妈']);
  expect(renamed(people, 'm1', '  ')).toBe(people);
  expect(renamed(people, 'm1', '妈妈')).toBe(people);
});

test('whoever holds the phone is spoken to, everybody else is named', () => {
  expect([spokenOf('我自己'), spokenOf('奶奶')]).toEqual(['您', '奶奶']);
});
