import { PlanItem } from 'shared-scoring/contract';
import { describe, expect, test } from 'vitest';
import { bareNeeds, daysFrom, emptyItem, inOrder, itemOf, needOf, ranked, shortList } from './plan-edit.ts';

const id = '01K0000000AAAAAAAAAAAAAAAA';
const other = '01K0000000BBBBBBBBBBBBBBBB';
const now = Date.parse('2026-11-24T02:00:00Z');

test('so many days from now is the end of that office day', () =>
  expect(new Date(daysFrom(now, 7)).toISOString()).toBe('2026-12-01T09:00:00.000Z'));

describe('needs', () => {
  const [a, b] = [needOf(id, '一', null, 'later'), needOf(other, '二', 'I6', 'now')];
  test('a place belongs to one need; the same tap again gives it up', () => {
    const first = ranked([a, b], id, 1);
    expect(ranked(first, other, 1).map(({ rank }) => rank)).toEqual([null, 1]);
    expect(ranked(first, id, 1).map(({ rank }) => rank)).toEqual([null, null]);
  });
  test('what the family ranked comes first, then what is urgent', () => {
    expect(inOrder([a, b]).map(({ what }) => what)).toEqual(['二', '一']);
    expect(inOrder(ranked([a, b], id, 3)).map(({ what }) => what)).toEqual(['一', '二']);
  });
  test('a need without anything to do is bare', () => {
    const item = itemOf(other, id, { ...emptyItem, what: '做', gap: '没有' }, now);
    expect(bareNeeds({ needs: [a, b], items: item ? [item] : [] })).toEqual([b]);
  });
});

describe('a thing to do', () => {
  test.each([
    [{ what: '', owner: 'a', days: '7' }],
    [{ what: '登记', owner: null, days: '7' }],
    [{ what: '登记', owner: 'a', days: null }],
    [{ what: '登记', gap: '  ' }],
  ])('is not whole: %j', (draft) => expect(itemOf(id, null, { ...emptyItem, ...draft }, now)).toBeNull());
  test.each([[{ what: '登记', owner: 'a', days: '7' }], [{ what: '登记', gap: '街道没有心理老师' }]])(
    'is whole: %j',
    (draft) => expect(PlanItem.safeParse(itemOf(id, null, { ...emptyItem, ...draft }, now)).success).toBe(true),
  );
});

test('the short list has what is decided and, of the rest, what lacks least', () => {
  const policy = (name: string, verdict: 'fits' | 'open', missing: number) =>
    ({ id: name, verdict, missing: Array.from({ length: missing }, String) }) as never;
  const list = shortList([policy('a', 'open', 3), policy('b', 'fits', 0), policy('c', 'open', 1)], 1);
  expect(list.map((it) => it.id)).toEqual(['b', 'c']);
});
