import * as z from 'zod/mini';

/** States of a case, numbered as in the state table. S0 草稿 lives on the phone and is never stored. */
export const CaseState = z.enum([
  'received', // S1 已收到: routed, levelled, an advisor on duty is accountable and alerted
  'accepted', // S2 已受理: a named advisor owns it (首问负责)
  'linked', // S3 关联住户: same household, new household or in doubt
  'contacted', // S4 首次联系: at least one attempt is on record
  'declined', // S4R 婉拒: a capable adult said no; asked again after a while
  'unfound', // S4N 未联系上: a supervisor signed that nobody was found
  'visiting', // S5 走访: a visit is arranged
  'assessing', // S6 评估: the visit is on record
  'listing', // S7 需求清单
  'planning', // S8 方案
  'matching', // S9 匹配
  'serving', // S10 服务中
  'revisiting', // S11 回访
  'closing', // S12 结案建议: waits for the street lead
  'closed', // S13 已结案
  'left', // S14 退出: moved away, died, no longer in need
  'watching', // S15 观察名单: a review date is mandatory
  'rejected', // S16 不予受理
]);
export type CaseState = z.infer<typeof CaseState>;

/** What the clock waits for next; 'ask' and 'recheck' come back to people who said no or were not found. */
export const DueKind = z.enum([
  'accept',
  'contact',
  'visit',
  'assess',
  'needs',
  'plan',
  'match',
  'serve',
  'revisit',
  'approve',
  'ask',
  'recheck',
  'review',
  'resume',
  'none',
]);
export type DueKind = z.infer<typeof DueKind>;
