import { HandoverDraft } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { giveableOf, lackingOf, noPicks, ticked, toHandOver } from './handover.ts';
import { answered, begin, withPeople } from './interview.ts';

const home = withPeople(begin('310105'), [
  { id: 'm1', label: '我自己' },
  { id: 'm2', label: '奶奶' },
]);
const told = answered(
  answered(home, { fact: 'savings' }, { kind: 'unsure' }),
  { fact: 'age', member: 'm2' },
  { kind: 'value', value: 82 },
);
const wording = ({ fact }: { readonly fact: string }) => ({
  question: `${fact}？`,
  answer: fact === 'age' ? '82 岁' : '不清楚',
});
const giveable = giveableOf(told, wording, { question: '家里有谁？' });
const wishes = [{ id: 'sh-dibao', title: '低保' }];
const id = '01M00000000000000000000000';
const picked = { ...noPicks(id), street: '310105002', answers: ['age/m2'] };

test('nothing is ticked to begin with, and nothing can go', () => {
  expect(lackingOf(noPicks(id))).toBe('street');
  expect(lackingOf({ ...noPicks(id), street: '310105002' })).toBe('something');
  expect(toHandOver(noPicks(id), giveable, wishes)).toBeNull();
});

test('exactly the ticked answers go, each with its person and its words, as the contract takes them', () => {
  const sent = toHandOver(picked, giveable, wishes);
  expect(sent?.fields).toEqual([{ fact: 'age', person: '奶奶', question: 'age？', answer: '82 岁' }]);
  expect(sent?.policies).toEqual([]);
  expect(HandoverDraft.safeParse(sent).success).toBe(true);
});

test('every answer can be given, the people too', () => {
  expect(giveable.map(({ key }) => key)).toEqual(['members', 'savings/', 'age/m2']);
});

test('a number goes only with leave to call, and leave needs a number', () => {
  expect(toHandOver({ ...picked, phone: '13800000000' }, giveable, wishes)).not.toHaveProperty('phone');
  expect(lackingOf({ ...picked, mayCall: true, phone: '12' })).toBe('phone');
  expect(toHandOver({ ...picked, mayCall: true, phone: '138 0000 0000' }, giveable, wishes)?.phone).toBe(
    '138 0000 0000',
  );
});

test('a second tap takes the tick away', () => {
  expect(ticked(ticked([], 'a'), 'a')).toEqual([]);
});
