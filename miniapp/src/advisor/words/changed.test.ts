import type { CaseView } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { changedSince } from './changed.ts';

const entry = (seq: number, text: string): CaseView['log'][number] => ({
  seq,
  at: seq,
  actorBadge: '013',
  actorRole: 'advisor',
  kind: 'accept',
  from: 'received',
  to: 'accepted',
  text,
  hash: String(seq),
});
const view = (...log: CaseView['log']) => ({ log }) as unknown as CaseView;

test('tells what colleagues recorded in the meantime, in their order', () => {
  const before = view(entry(1, '收到'));
  const after = view(entry(1, '收到'), entry(2, '接手'), entry(3, '电话,没联系上'));
  expect(changedSince(before, after)).toEqual(['013 号：接手', '013 号：电话，没联系上']);
});

test('says nothing when nothing was recorded', () => {
  expect(changedSince(view(entry(1, '收到')), view(entry(1, '收到')))).toEqual([]);
});
