import * as z from 'zod/mini';
import { readData } from '../triage/read-data.ts';

const says = z.string().check(z.minLength(1, '不能为空'));
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时间要写成 08:30 这样'));

/** How long, in calendar minutes or hours, duty hours (working days within `dutyHours`), working days or calendar days. */
export const Limit = z.object({
  n: z.int('要写整数').check(z.minimum(1, '至少是 1')),
  unit: z.enum(['minute', 'hour', 'dutyHour', 'workingDay', 'day'], '单位只有 minute、hour、dutyHour、workingDay、day'),
  source: says,
});
export type Limit = z.infer<typeof Limit>;

const Limits = z.object({ accept: Limit, contact: Limit, visit: Limit, approve: Limit, transfer: Limit, plan: Limit });

/** Stages that take the same time at every level. */
const stages = [
  'assess',
  'needs',
  'match',
  'serve',
  'ask',
  'recheck',
  'recheckAgain',
  'revisitRelief',
  'revisitFirst',
  'revisitSecond',
  'revisitHigh',
  'revisitModerate',
  'revisitLow',
  'resume',
  'relief',
  'reliefPapers',
  'referralReceived',
  'referralAccepted',
  'referralReturned',
  'conferenceHeld',
  'conferenceMinutes',
  'conferenceReview',
  'task',
  'objection',
  'unmerge',
  'reply',
  'right',
] as const;

const Escalation = z.object({
  /** Share of the limit that has passed (1 = due), or a limit counted from the due time. */
  at: z.union([z.object({ share: z.number().check(z.gt(0), z.lte(1)) }), z.object({ late: Limit })]),
  to: z.enum(['owner', 'lead', 'district']),
  source: says,
});

/** clocks.json: limits per level, duty hours, and who is told when time runs out. */
export const Clocks = z.object({
  version: says,
  date: says,
  confidence: z.enum(['verified', 'uncertain', 'proposal']),
  source: says,
  dutyHours: z
    .object({ from: TimeOfDay, to: TimeOfDay, source: says })
    .check(z.refine(({ from, to }) => from < to, '上班时间要早于下班时间')),
  limits: z.object({ P0: Limits, P1: Limits, P2: Limits, P3: Limits }),
  stages: z.record(z.enum(stages), Limit),
  escalation: z.object({ P0: z.array(Escalation), other: z.array(Escalation) }),
});
export type Clocks = z.infer<typeof Clocks>;

/** The clocks from the parsed clocks.json. Throws an Error that names file, field and remedy. */
export const readClocks = (raw: unknown, file = 'regions/000000/clocks.json'): Clocks =>
  readData(file, Clocks, raw, '每个级别写全 accept、contact、visit、approve、transfer、plan 六个时限,各带来源。');
