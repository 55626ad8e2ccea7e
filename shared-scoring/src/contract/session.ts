import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Moment } from './values.ts';

export const StaffRole = z.enum(['advisor', 'lead', 'district']);
export type StaffRole = z.infer<typeof StaffRole>;

/** A place in the roster: what this person may do, and where. `scope` is a street (9 digits) or a district (6). */
export const Post = z.object({
  staffId: z.string(),
  role: StaffRole,
  scope: z.string().check(z.regex(/^\d{6}(\d{3})?$/)),
  scopeName: z.string(),
  /** Shown to families instead of a name, e.g. "012". */
  badge: z.string(),
  onDutyToday: z.boolean(),
});
export type Post = z.infer<typeof Post>;

/** Subscription templates and what is left of each: one accept in WeChat pays for one message. */
export const Template = z.object({
  id: z.string(),
  purpose: z.enum(['newCase', 'caseProgress', 'escalation']),
  title: z.string(),
  credits: z.int().check(z.minimum(0)),
});

export const Me = z.object({
  post: z.nullable(Post),
  templates: z.array(Template),
  /** Cases this person follows as family. */
  familyCases: z.int(),
});
export type Me = z.infer<typeof Me>;

/** Exchange a one-time wx.login code for a 15-minute bearer token. */
export const openSession = endpoint({
  name: 'openSession',
  summary: '用 wx.login 的一次性 code 换会话',
  method: 'POST',
  path: '/session',
  callers: ['anyone'],
  input: z.object({ code: z.string().check(z.minLength(1, '缺少登录 code'), z.maxLength(256)) }),
  reply: z.object({ token: z.string(), expiresAt: Moment, me: Me }),
  status: 201,
  problems: ['request.invalid', 'login.refused', 'wechat.unavailable'],
});

export const readMe = endpoint({
  name: 'readMe',
  summary: '我的身份、值班和剩余提醒次数',
  method: 'GET',
  path: '/me',
  callers: ['person'],
  input: z.object({}),
  reply: Me,
  problems: ['session.missing', 'session.expired'],
});

/** A line in the in-app inbox: what could not, or need not, go out as a WeChat card. */
export const InboxItem = z.object({
  id: z.string(),
  at: Moment,
  title: z.string(),
  body: z.string(),
  caseId: z.nullable(z.string()),
  /** A human task stays until somebody has dealt with it; a note is only told. */
  kind: z.enum(['task', 'note']),
  readAt: z.nullable(Moment),
});
export type InboxItem = z.infer<typeof InboxItem>;

export const readInbox = endpoint({
  name: 'readInbox',
  summary: '站内消息',
  method: 'GET',
  path: '/inbox',
  callers: ['person'],
  input: z.object({}),
  reply: z.object({ items: z.array(InboxItem), unread: z.int() }),
  problems: ['session.missing', 'session.expired'],
});

export const markRead = endpoint({
  name: 'markRead',
  summary: '标为已读',
  method: 'POST',
  path: '/inbox/:id/read',
  callers: ['person'],
  input: z.object({ id: z.string().check(z.maxLength(64)) }),
  reply: InboxItem,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'notFound'],
});
