import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { StaffRole } from './session.ts';
import { CommitteeCode, Moment, StreetCode } from './values.ts';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期要写成 2026-11-23 这样'));
/** Time of day in Shanghai; "24:00" is the end of the day. */
const Time = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, '时间要写成 08:30 这样'));
const StaffId = z.string().check(z.minLength(1, '请选一位同事'), z.maxLength(64));
const RosterId = z.string().check(z.maxLength(120));
const NamedPlace = z.object({ code: CommitteeCode, name: z.string() });

/** A named person's turn; without committees it is for the whole street, with some it comes before the street's. */
export const Duty = z.object({
  id: RosterId,
  date: Day,
  from: Time,
  to: Time,
  staffId: StaffId,
  badge: z.string(),
  committees: z.array(NamedPlace),
  /** True: this person is on leave that day or has left, so the turn covers nothing. */
  away: z.boolean(),
});
export type Duty = z.infer<typeof Duty>;

/** Days off, both included. */
export const Leave = z.object({ id: RosterId, from: Day, to: Day });
export type Leave = z.infer<typeof Leave>;

/** The rota of a street over some days: who, when, for which committees, who is away, and when nobody is there. */
export const Roster = z.object({
  street: StreetCode,
  streetName: z.string(),
  now: Moment,
  staff: z.array(
    z.object({ staffId: StaffId, role: StaffRole, badge: z.string(), active: z.boolean(), leaves: z.array(Leave) }),
  ),
  duties: z.array(Duty),
  /** Times of the days shown that no turn covers; then the lead is asked, and no urgent report is promised anything. */
  gaps: z.array(z.object({ date: Day, from: Time, to: Time })),
  committees: z.array(NamedPlace),
});
export type Roster = z.infer<typeof Roster>;

const days = { from: z.optional(Day), days: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(31))) };
const asked = ['request.invalid', 'session.missing', 'session.expired', 'forbidden'] as const;

/** Seven days from today unless asked otherwise. Advisors may look, leads may change. */
export const readRoster = endpoint({
  name: 'readRoster',
  summary: '本街道的值班表',
  method: 'GET',
  path: '/roster',
  callers: ['advisor', 'lead'],
  input: z.object(days),
  reply: Roster,
  problems: asked,
});

/** Put somebody on duty. The same turn again changes nothing; another set of committees for it is refused. */
export const putDuty = endpoint({
  name: 'putDuty',
  summary: '排一个班',
  method: 'POST',
  path: '/roster/duties',
  callers: ['lead'],
  input: z.object({
    date: Day,
    from: Time,
    to: Time,
    staffId: StaffId,
    committees: z._default(z.array(CommitteeCode).check(z.maxLength(60, '最多 60 个居委')), []),
  }),
  reply: Roster,
  status: 201,
  problems: [...asked, 'roster.refused'],
});

export const removeDuty = endpoint({
  name: 'removeDuty',
  summary: '撤一个班',
  method: 'DELETE',
  path: '/roster/duties/:dutyId',
  callers: ['lead'],
  input: z.object({ dutyId: RosterId }),
  reply: Roster,
  problems: [...asked, 'roster.refused'],
});

/** Leave of a colleague: turns on those days cover nothing, and no alert waits for who is away. */
export const putLeave = endpoint({
  name: 'putLeave',
  summary: '记一次请假',
  method: 'POST',
  path: '/roster/leaves',
  callers: ['lead'],
  input: z.object({ staffId: StaffId, from: Day, to: Day }),
  reply: Roster,
  status: 201,
  problems: [...asked, 'roster.refused'],
});

/** Back again: what is over stays on record, the rest of the leave is taken off. */
export const endLeave = endpoint({
  name: 'endLeave',
  summary: '销假',
  method: 'DELETE',
  path: '/roster/leaves/:leaveId',
  callers: ['lead'],
  input: z.object({ leaveId: RosterId }),
  reply: Roster,
  problems: [...asked, 'roster.refused'],
});

/** Somebody has left the post: no access from the next request on, and every open case goes to a colleague. */
export const endPost = endpoint({
  name: 'endPost',
  summary: '同事离岗',
  method: 'POST',
  path: '/roster/staff/:staffId/end',
  callers: ['lead'],
  input: z.object({ staffId: StaffId }),
  reply: Roster,
  problems: [...asked, 'roster.refused'],
});

/**
 * May the report page promise that somebody looks at an urgent report now? Without a named person on duty it may not,
 * and shows the hotlines only. Source: assessment.md §4.3.
 */
export const readPromise = endpoint({
  name: 'readPromise',
  summary: '这个街道现在有没有人值班',
  method: 'GET',
  path: '/promise/:street',
  callers: ['anyone'],
  input: z.object({ street: StreetCode }),
  reply: z.object({
    street: StreetCode,
    covered: z.boolean(),
    hotlines: z.array(z.object({ number: z.string(), name: z.string() })),
  }),
  problems: ['request.invalid', 'place.unknown'],
});
