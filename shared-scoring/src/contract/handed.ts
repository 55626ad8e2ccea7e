import * as z from 'zod/mini';

const words = (most: number) =>
  z.string().check(z.trim(), z.minLength(1, '这里不能空着'), z.maxLength(most, `最多 ${most} 个字`));

/** One answer somebody ticked: the question and the answer in the very words that were on the screen. */
export const HandedField = z.object({
  fact: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,63}$/, '没有这个问题')),
  /** Whom it is about, as the family calls them (奶奶); null: the household. */
  person: z.nullable(words(20)),
  question: words(120),
  answer: words(200),
});
export type HandedField = z.infer<typeof HandedField>;

/** A policy the person would like to ask about. */
export const HandedPolicy = z.object({
  id: z.string().check(z.regex(/^[a-z]{2,3}-[a-z0-9-]{1,60}$/, '没有这条政策')),
  title: words(60),
});

/** A number the person typed. */
export const HandedPhone = z.string().check(z.regex(/^\+?[\d -]{5,20}$/, '电话号码只写数字'));

/** What a resident ticked, as the advisor of her case sees it. */
export const Handed = z.object({
  policies: z.array(HandedPolicy),
  fields: z.array(HandedField),
  mayCall: z.boolean(),
  phone: z.nullable(z.string()),
});
export type Handed = z.infer<typeof Handed>;
