import { expect, test } from 'vitest';
import { joined } from './keep-together.ts';

test('a line breaks only behind a dot', () => {
  expect(joined(['15 分钟内应答 · 还剩 11 分钟', '华山居委'])).toBe(
    '15\u00a0分钟内应答\u00a0· 还剩\u00a011\u00a0分钟\u00a0· 华山居委',
  );
});
