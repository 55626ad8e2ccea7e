import { expect, test } from 'vitest';
import { stepsAt } from './progress.ts';

const order = ['已收到', '已受理', '已跟进'] as const;

test.each([
  ['已收到', ['done', 'now', 'later']],
  ['已受理', ['done', 'done', 'now']],
  ['已跟进', ['done', 'done', 'done']],
  ['补充请求', ['done', 'now', 'later']],
] as const)('%s shows as %j', (status, shown) => {
  expect(stepsAt(order, status)).toEqual(shown);
});
