import { expect, test } from 'vitest';
import { yesNo } from './yes-no.ts';

test.each([
  ['奶奶有没有残疾证?', '有', '没有'],
  ['这些钱是不是有时有、有时没有?', '是', '不是'],
  ['家里有人办过上海的居住证吗?', '有', '没有'],
  ['奶奶的户口在上海吗?', '在', '不在'],
  ['奶奶现在是单身吗?', '是', '不是'],
  ['愿不愿意社区的人常来看看,一起参加活动?', '愿意', '不愿意'],
  ['小宝要不要轮椅、拐杖、助听器这些器具?', '要', '不要'],
])('%s is answered with %s or %s', (question, yes, no) => {
  expect(yesNo(question)).toEqual({ yes, no });
});
