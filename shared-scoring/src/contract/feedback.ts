import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { RegionCode } from './packs.ts';
import { DeviceId, Moment, Ulid } from './values.ts';

const PolicyId = z.string().check(z.regex(/^[a-z]{2,3}-[a-z0-9-]{1,60}$/, '没有这条政策'));

/** 信息有误: what is wrong with a policy, for the district's desk. Nobody has to say who they are. */
export const sendPolicyFeedback = endpoint({
  name: 'sendPolicyFeedback',
  summary: '这条政策写得不对,告诉区里',
  method: 'POST',
  path: '/feedback',
  callers: ['anyone'],
  input: z.object({
    id: Ulid,
    region: RegionCode,
    policy: PolicyId,
    /** Version of the pack that was on the screen. */
    version: z.string().check(z.minLength(1), z.maxLength(64)),
    wrong: z.string().check(z.trim(), z.minLength(2, '请写一句哪里不对'), z.maxLength(200, '最多 200 个字')),
    device: DeviceId,
  }),
  reply: z.object({ taken: z.literal(true) }),
  status: 201,
  problems: ['request.invalid', 'notFound', 'limit.reached'],
});

export const FeedbackLine = z.object({
  id: Ulid,
  at: Moment,
  policy: PolicyId,
  title: z.string(),
  version: z.string(),
  wrong: z.string(),
});

export const listFeedback = endpoint({
  name: 'listFeedback',
  summary: '居民说写得不对的政策,新的在前',
  method: 'GET',
  path: '/feedback',
  callers: ['district'],
  input: z.object({}),
  reply: z.object({ items: z.array(FeedbackLine) }),
  problems: ['session.missing', 'session.expired', 'forbidden'],
});
