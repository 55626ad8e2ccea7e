import type { InputOf, sendPolicyFeedback } from 'shared-scoring/contract';
import { anId } from '../report/draft.sample.ts';

/** What somebody who read a policy of 长宁区 says of it. */
export const aFeedback = (over: Partial<InputOf<typeof sendPolicyFeedback>> = {}) => ({
  id: anId(),
  region: '310105',
  policy: 'sh-dibao',
  version: '1',
  wrong: '电话打不通了',
  device: '0123456789abcdef0123456789abcdef',
  ...over,
});
