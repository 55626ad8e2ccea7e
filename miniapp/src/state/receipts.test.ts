import { expect, test } from 'vitest';
import { type KeptReceipt, withoutReceipt, withReceipt } from './receipts.ts';

const receipt = (code: string, at: number, more: Partial<KeptReceipt> = {}): KeptReceipt => ({
  id: null,
  code,
  status: '已收到',
  at,
  streetName: null,
  heardAt: at,
  ...more,
});

test('the newest receipt stands first', () => {
  const list = withReceipt([receipt('AAAA-AAAA-AAAA', 1)], receipt('BBBB-BBBB-BBBB', 2));
  expect(list.map((kept) => kept.code)).toEqual(['BBBB-BBBB-BBBB', 'AAAA-AAAA-AAAA']);
});

test('news about a receipt replaces the old state and keeps what the phone knew', () => {
  const first = [receipt('AAAA-AAAA-AAAA', 1, { id: 'R', streetName: '江苏路街道' })];
  const list = withReceipt(first, receipt('AAAA-AAAA-AAAA', 1, { status: '已受理', heardAt: 9 }));
  expect(list).toEqual([
    receipt('AAAA-AAAA-AAAA', 1, { id: 'R', streetName: '江苏路街道', status: '已受理', heardAt: 9 }),
  ]);
});

test.each([49, 50, 51])('of %i receipts at most 50 are kept', (count) => {
  const list = Array.from({ length: count }, (_, at) => receipt(`AAAA-AAAA-${String(at).padStart(4, '0')}`, at));
  expect(list.reduce(withReceipt, [] as readonly KeptReceipt[])).toHaveLength(Math.min(count, 50));
});

test('a receipt taken off the phone is gone', () => {
  expect(withoutReceipt([receipt('AAAA-AAAA-AAAA', 1)], 'AAAA-AAAA-AAAA')).toEqual([]);
});
