import { expect, test } from 'vitest';
import { confirmedIn, gotIn, historyIn, type Piece } from './received.ts';

const line = (seq: number, at: number, kind: string, text: string) => ({ seq, at, kind, text, actorBadge: '012' });
const piece = (id: string, log: readonly object[], services: readonly object[] = []): Piece =>
  ({ view: { id, log }, file: {}, plan: { services } }) as unknown as Piece;
const service = { id: 's', at: 5, kind: 'visit', by: '012 号', content: '送米', result: '收下了' };

const own = piece('a', [line(1, 1, 'received', '收到'), line(2, 4, 'giveRelief', '给到了:两袋米')], [service]);
const other = piece('b', [
  line(1, 2, 'endProcedure', '审批通过:低保'),
  line(2, 3, 'endProcedure', '审批没有通过:超过标准'),
  line(3, 6, 'endProcedure', '撤回申请'),
]);

test('what was delivered and granted, in every case of the household, newest first; what was refused is not among it', () =>
  expect(gotIn([own, other], { visit: '走访' }).map(({ what }) => what)).toEqual([
    '走访：送米',
    '给到了:两袋米',
    '审批通过:低保',
  ]));

test('the history of all of them is one, and says which lines are of the other case', () =>
  expect(historyIn([own, other]).map(({ at, other: from }) => [at, from])).toEqual([
    [6, true],
    [4, false],
    [3, true],
    [2, true],
    [1, false],
  ]));

test('what a household has is what the policies say it receives', () => {
  const policies = [
    { title: '低保', received: true },
    { title: '助餐', received: false },
  ];
  expect(confirmedIn({ policies } as never)).toEqual(['低保']);
  expect(confirmedIn(null)).toEqual([]);
});
