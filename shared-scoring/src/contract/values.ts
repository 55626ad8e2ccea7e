import * as z from 'zod/mini';

/** ULID made by the phone: 26 characters of Crockford base32, first one 0–7. */
export const Ulid = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, '编号格式不对'));
/** Moment in milliseconds since 1970-01-01T00:00Z. */
export const Moment = z.int().check(z.minimum(0));
/** Division code of the ministry: street 9 digits, committee 12 digits. */
export const StreetCode = z.string().check(z.regex(/^\d{9}$/, '街道代码应为 9 位数字'));
export const CommitteeCode = z.string().check(z.regex(/^\d{12}$/, '居委代码应为 12 位数字'));
/** Receipt a neighbour keeps: 12 characters of Crockford base32 in three groups, 60 random bits. */
export const ReceiptCode = z
  .string()
  .check(z.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/, '回执码应为 12 位'));
/** One-time code a family types or scans: 8 characters in two groups, 40 random bits, single use, expiring. */
export const InviteCode = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/, '邀请码应为 8 位'));
/** Random id a phone makes once and keeps: 32 hex digits. The server keeps only its HMAC. */
export const DeviceId = z.string().check(z.regex(/^[0-9a-f]{32}$/, '设备编号格式不对'));
export const SignId = z.string().check(z.regex(/^S\d{2}$/, '没有这个现象'));
export const Level = z.enum(['P0', 'P1', 'P2', 'P3']);
export type Level = z.infer<typeof Level>;

/** What of a case a follower may see: how far it is, the plan and assessment, the papers. */
export const GrantGroup = z.enum(['status', 'plan', 'documents']);
export type GrantGroup = z.infer<typeof GrantGroup>;

/** Where the household is: the official street and committee, and the door as far as known. */
export const Place = z.object({
  street: StreetCode,
  committee: z.optional(CommitteeCode),
  door: z.optional(z.string().check(z.maxLength(60, '门牌最多 60 个字'))),
});
export type Place = z.infer<typeof Place>;
