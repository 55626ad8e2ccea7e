import { type HouseholdView, VisitForm } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { mergedForm, openChoices } from './merge.ts';

const [a, b, c] = ['01K0000000AAAAAAAAAAAAAAAA', '01K0000000BBBBBBBBBBBBBBBB', '01K0000000CCCCCCCCCCCCCCCC'] as const;
const form = (formId: string, present: string) => ({
  ...{ formId, at: 1, byBadge: '012', present, answers: 1, seen: '', notSeen: '', note: '' },
});
const value = (formId: string, said: string) => ({
  ...{ formId, value: said, source: 'self' as const, method: 'heard' as const },
});
const file = {
  forms: [form(a, '本人'), form(b, '本人、爱人')],
  heads: [a, b],
  people: [],
  conflicts: [{ fact: 'homeState', values: [value(a, 'hard'), value(b, 'fine')] }],
} as unknown as HouseholdView;

test('a merge waits for every choice, then knows both forms and takes the chosen answer with its source', () => {
  expect(openChoices(file, {})).toEqual(['homeState']);
  expect(mergedForm(file, {}, c, 2)).toBeNull();
  const merged = mergedForm(file, { homeState: b }, c, 2);
  expect(VisitForm.safeParse(merged).success).toBe(true);
  expect(merged).toMatchObject({
    knew: [a, b],
    present: '本人、爱人',
    answers: [{ fact: 'homeState', value: 'fine', source: 'self', method: 'heard' }],
  });
});

test('two lists of who lives there are a choice too', () => {
  const list = (formId: string) => ({ formId, at: 1, source: 'self', all: true, people: [] });
  const apart = { ...file, people: [list(a), list(b)] } as unknown as HouseholdView;
  expect(openChoices(apart, { homeState: a })).toEqual(['people']);
  expect(mergedForm(apart, { homeState: a, people: a }, c, 2)?.people).toEqual({
    source: 'self',
    all: true,
    people: [],
  });
});
