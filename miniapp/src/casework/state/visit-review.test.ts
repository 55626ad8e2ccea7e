import { expect, test } from 'vitest';
import { nobody } from './people.ts';
import { newVisit, tapped, toForm, type VisitDraft } from './visit-draft.ts';
import { reviewOf } from './visit-review.ts';
import { groupsFor } from './visit-steps.ts';

const blank = newVisit('01K0000000AAAAAAAAAAAAAAAA', [], Date.parse('2026-11-24T10:00:00+08:00'));
const partOf = (draft: VisitDraft, title: string) => reviewOf(draft).find((part) => part.title === title);

test('each answer stands under its page, in the words it was tapped with and with how it is known', () => {
  const told = tapped(tapped(blank, 'scheme', { value: 'dibao' }), 'rigidHeavy', { unsaid: 'declined' });
  expect(partOf(told, '钱够不够用')).toEqual({
    step: 3,
    title: '钱够不够用',
    lines: [
      { ask: '现在领着哪一种？', said: '低保' },
      { ask: '看病、上学、康复，用掉一多半收入了吗？', said: '不想说' },
    ],
    besides: ['怎么知道的：本人说的', '还有 1 题没问'],
  });
  expect(partOf(blank, '钱够不够用')).toMatchObject({ lines: [], besides: ['这一页都没问'] });
});

test('people, the six activities and what was seen are told in plain words', () => {
  const son = { ...nobody('儿子'), age: 12, hukouHere: false, disability: 'none', work: 'student' } as const;
  const draft: VisitDraft = {
    ...tapped(blank, 'dailyHelp', { value: 'some' }),
    people: [son, nobody('爷爷')],
    guardian: 'parent',
    daily: { eat: 'help', walk: 'self', bathe: 'help' },
    seen: ' 收拾得干净 ',
  };
  expect(partOf(draft, '家里有谁？')?.lines).toEqual([
    { ask: '儿子 · 12 岁', said: '户口不在上海，没有残疾证，在上学' },
    { ask: '爷爷', said: '' },
    { ask: '监护人同意记下孩子的情况吗？', said: '父母同意' },
  ]);
  expect(partOf(draft, '手脚和日常')?.lines.slice(1)).toEqual([
    { ask: '要人帮', said: '吃饭、洗澡' },
    { ask: '自己能做', said: '在屋里走' },
  ]);
  expect(partOf(draft, '您看到了什么？')?.lines).toEqual([
    { ask: '看到的、听到的', said: '收拾得干净' },
    { ask: '没看到的', said: '没写' },
  ]);
});

test('an answer that means nothing any more is handed in only where it is shown, with the page to take it back', () => {
  const ready = { ...blank, present: ['本人'], basis: 'consent' as const };
  const kept = tapped(tapped(ready, 'keeper', { value: 'weak' }), 'minors', { value: 'none' });
  expect(toForm({ ...kept, guardian: 'parent' })?.answers.map(({ fact }) => fact)).toEqual(['keeper', 'minors']);
  expect(partOf(kept, '孩子')?.lines).toEqual([{ ask: '平时管孩子的人，管得过来吗？', said: '有些吃力' }]);
  const steps = reviewOf(kept).map(({ step }) => step);
  expect(steps).toEqual([...Array(groupsFor(kept).length + 3).keys()]);
});
