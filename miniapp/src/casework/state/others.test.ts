import { expect, test } from 'vitest';
import { othersOf } from './others.ts';

const item = (id: string, receivedAt: number, committeeName: string | null = '江苏居委会') => ({
  id,
  receivedAt,
  committeeName,
  ownerBadge: '012',
});
const work = { id: 'a', placeName: '江苏居委会' };
const alike = (id: string, state: 'suggested' | 'apart') => ({ id, state, why: '同一弄、同一号', receivedAt: 1 });

test('those that look alike stand first, wherever they are; of the rest only the same committee; never the case itself', () => {
  const queue = [item('a', 1), item('b', 2), item('c', 3, '东浜居委会'), item('d', 4, '东浜居委会'), item('e', 1)];
  expect(othersOf(work, queue, [alike('c', 'suggested')]).map(({ id }) => id)).toEqual(['c', 'e', 'b']);
});

test('why it looks alike is said, unless somebody said they are two households', () => {
  const say = (state: 'suggested' | 'apart') => othersOf(work, [item('b', 2)], [alike('b', state)])[0]?.say;
  expect(say('suggested')).toContain('同一弄、同一号');
  expect(say('apart')).not.toContain('同一弄');
});
