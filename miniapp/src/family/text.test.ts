import { expect, test } from 'vitest';
import { text } from './text.ts';

/** Words of the office that no household should have to look up. */
const office =
  /工单|分级|级别|等级|评估|评分|得分|急迫|红旗|困境|兜底|帮扶|上报|受理|结案|办结|移送|转介|会诊|个案|回访|走访|研判|台账|派单|流转|审批|时限|系统|平台|状态|节点|环节|对象|婉拒|时钟|不符合|群众|经办|首问|授权|撤销|权限|申诉|数据/;

/** Every sentence, those that take words or a number filled with some. */
const sentences = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentences(value('某', '某'));
  return value && typeof value === 'object' ? Object.values(value).flatMap(sentences) : [];
};

test('the family pages hold no office word and no Latin letter', () => {
  const all = sentences(text);
  expect(all.length).toBeGreaterThan(150);
  for (const sentence of all) {
    expect(sentence).not.toMatch(office);
    expect(sentence).not.toMatch(/[A-Za-z]/);
  }
});

test('whoever reads is addressed politely', () => {
  for (const sentence of sentences(text)) expect(sentence).not.toMatch(/你/);
});
