import * as z from 'zod/mini';
import { readData } from './read-data.ts';

const says = z.string().check(z.minLength(1, '不能为空'));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 2026-11-22 这样'));
const share = z.int('要写整数').check(z.minimum(0, '不能小于 0'), z.maximum(100, '不能大于 100'));

export const SignLevel = z.enum(['P0', 'P1', 'P2', 'P3'], '级别只有 P0、P1、P2、P3');
export type SignLevel = z.infer<typeof SignLevel>;

/** One thing a neighbour may see or hear. `u` is urgency 0–100; `hides` keeps the case from the household's view. */
export const Sign = z.object({
  id: z.string().check(z.regex(/^S\d{2}$/, '编号要写成 S01 这样')),
  text: says,
  short: says.check(z.maxLength(14, '短名最多 14 个字')),
  group: z.enum(['danger', 'basic', 'body', 'child', 'home'], '分组只有 danger、basic、body、child、home'),
  order: z.int('要写整数'),
  u: share,
  indicators: z
    .array(z.string().check(z.regex(/^I\d{1,2}$/, '指标要写成 I1–I10')))
    .check(z.minLength(1, '至少一个指标')),
  redFlag: z.boolean(),
  hides: z.boolean(),
});
export type Sign = z.infer<typeof Sign>;

const Modifier = z.object({ id: says, text: says, short: says, told: z.enum(['neighbour', 'system']) });
const Keyword = z.object({
  id: says,
  level: SignLevel,
  short: says,
  hides: z.boolean(),
  words: z.array(says).check(z.minLength(1, '至少一个词')),
});
const Hotline = z.object({
  number: z.string().check(z.regex(/^\d{3,5}$/, '号码只写数字')),
  name: says,
  when: says,
  danger: z.boolean(),
  confidence: z.enum(['verified', 'uncertain']),
  source: says,
});
export type Hotline = z.infer<typeof Hotline>;

const distinct = (ids: readonly (string | number)[]) => new Set(ids).size === ids.length;

/** signs.json: what may be reported, how urgent each is, which words raise, whom to phone. */
export const SignCatalogue = z
  .object({
    version: day,
    date: day,
    confidence: z.enum(['verified', 'uncertain', 'proposal']),
    source: says,
    groups: z.array(z.object({ id: Sign.shape.group, title: says })),
    /** From the most urgent down; the last one starts at 0. */
    levels: z.array(z.object({ id: SignLevel, from: share })).check(
      z.refine((rows) => rows.map((row) => row.id).join() === 'P0,P1,P2,P3', '级别要从 P0 到 P3 各写一行'),
      z.refine((rows) => rows.every((row, i) => i === 0 || row.from < (rows[i - 1]?.from ?? 0)), '起点要一行比一行小'),
      z.refine((rows) => rows.at(-1)?.from === 0, '最后一级要从 0 开始'),
    ),
    /** Each further sign counts `of`/`in` of its urgency. */
    otherShare: z.object({ of: z.int().check(z.minimum(0)), in: z.int().check(z.minimum(1, '分母至少是 1')) }),
    signs: z.array(Sign).check(
      z.minLength(1, '至少一个现象'),
      z.refine((signs) => distinct(signs.map((sign) => sign.id)), '现象编号有重复'),
      z.refine((signs) => distinct(signs.map((sign) => sign.order)), '显示顺序有重复'),
    ),
    modifiers: z.object({ points: share, max: share, items: z.array(Modifier) }),
    keywords: z.array(Keyword),
    hotlines: z.array(Hotline).check(z.minLength(1, '至少一个求助电话')),
  })
  .check(
    z.refine(({ groups, signs }) => signs.every((sign) => groups.some((group) => group.id === sign.group)), {
      message: '有现象的分组没有在 groups 里写明',
      path: ['groups'],
    }),
  );
export type SignCatalogue = z.infer<typeof SignCatalogue>;

/** The sign catalogue from the parsed signs.json. Throws an Error that names file, field and remedy. */
export const readSigns = (raw: unknown, file = 'regions/000000/signs.json'): SignCatalogue =>
  readData(file, SignCatalogue, raw, '照现象目录改好这些字段,再跑一次 triage 的测试。');
