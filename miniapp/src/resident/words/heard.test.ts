import { factNamed } from 'shared-scoring';
import { expect, test } from 'vitest';
import { heard } from './heard.ts';

const value = (of: unknown) => ({ kind: 'value', value: of });

test.each([
  ['hukouHere', '在的', value(true)],
  ['nonResidentialProperty', '没有', value(false)],
  ['nonResidentialProperty', '有一间店面', value(true)],
  ['nonResidentialProperty', '不知道', { kind: 'unsure' }],
  ['nonResidentialProperty', '我不想说。', { kind: 'declined' }],
  ['sex', '女', value('female')],
  ['relation', '是我老伴', value('spouse')],
  ['relation', '隔壁的', undefined],
  ['specialGroups', '退役军人，还是工会会员', value(['veteran', 'unionMember'])],
  ['specialGroups', '都没有', value(['none'])],
  ['age', '七十八岁', value(78)],
  ['age', '78', value(78)],
  ['age', '一千岁', undefined],
  ['savings', '一万二', value(1_200_000)],
  ['savings', '大概两万块', { kind: 'range', from: 1_000_000, to: 3_000_000 }],
  ['savings', '没有', value(0)],
  ['savings', '嗯那个', undefined],
] as const)('%s: "%s"', (name, said, answer) => {
  const fact = factNamed(name);
  if (!fact) throw new Error(`no fact ${name}`);
  expect(heard(fact, fact.question, said)).toEqual(answer);
});
