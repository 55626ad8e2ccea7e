import type { HandoverDraft } from 'shared-scoring/contract';
import { anId } from '../report/draft.sample.ts';
import { jiangsuRoad } from '../world.sample.ts';

/** What a resident of 江苏路街道 ticks: two answers of many, one policy, no phone number. */
export const aHandover = (over: Partial<HandoverDraft> = {}): HandoverDraft => ({
  id: anId(),
  street: jiangsuRoad,
  policies: [{ id: 'sh-dibao', title: '最低生活保障' }],
  fields: [
    { fact: 'incomeMonthly', person: null, question: '全家一个月的收入加起来大约多少?', answer: '3000 元左右' },
    { fact: 'age', person: '奶奶', question: '奶奶今年多大?', answer: '82 岁' },
  ],
  note: '腿不好,想问问',
  mayCall: false,
  agree: true,
  ...over,
});
