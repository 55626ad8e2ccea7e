import * as z from 'zod/mini';
import { readData } from '../triage/read-data.ts';

const says = z.string().check(z.minLength(1, '不能为空'));
const Period = z.object({ days: z.int().check(z.minimum(1)), source: says });

/** retention.json of a region: how long what is kept, each with its source. */
export const Retention = z.object({
  version: says,
  confidence: z.enum(['verified', 'proposal']),
  source: says,
  keep: z.object({
    /** What is personal in a case, from its closing or the household's leaving. */
    closed: Period,
    /** What is personal in a report that became no case, from the day it was turned down. */
    rejected: Period,
    /** Who looked at a case, from the look. */
    looks: Period,
  }),
});
export type Retention = z.infer<typeof Retention>;

/** The periods from the parsed retention.json. Throws an Error that names file, field and remedy. */
export const readRetention = (raw: unknown, file = 'regions/000000/retention.json'): Retention =>
  readData(file, Retention, raw, '每个期限写明天数和依据;没有依据的标为提案。');

const dayMs = 86_400_000;

/** When something must go that has to be kept from `since` (ms): at that moment, not before. */
export const keptUntil = (since: number, kind: keyof Retention['keep'], { keep }: Retention): number =>
  since + keep[kind].days * dayMs;
