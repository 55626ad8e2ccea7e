import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { StaffRole } from './session.ts';
import { Level, Moment, SignId, StreetCode, Ulid } from './values.ts';

/**
 * A case that waits for somebody else to say who does it; until then the sender is responsible. `offered`: another
 * street would hand it to this one. The others are for the district to give to somebody: `undecided` came back twice,
 * `unowned` lies in a street with nobody enrolled, of `unplaced` the street is not known yet.
 */
export const OfferedCase = z.object({
  kind: z.enum(['offered', 'undecided', 'unowned', 'unplaced']),
  id: Ulid,
  version: z.int(),
  fromStreet: StreetCode,
  fromName: z.string(),
  ownerBadge: z.string(),
  level: Level,
  redFlag: z.boolean(),
  signs: z.array(SignId),
  /** An answer is due by then; afterwards it is back with the sender and the leads hear of it. null: at once. */
  answerBy: z.nullable(Moment),
  /** The case's own clock, which goes on unchanged. */
  dueAt: z.nullable(Moment),
});
export type OfferedCase = z.infer<typeof OfferedCase>;

/** What waits for an answer of the caller's street or district, the nearest answer first. Answered by `stepCase`. */
export const readOffers = endpoint({
  name: 'readOffers',
  summary: '等本街道(本区)接手或决定的事',
  method: 'GET',
  path: '/offers',
  callers: ['advisor', 'lead', 'district'],
  input: z.object({}),
  reply: z.object({ now: Moment, items: z.array(OfferedCase) }),
  problems: ['session.missing', 'session.expired', 'forbidden'],
});

/** Who in the caller's district may be given a case: its streets with somebody enrolled, who is on duty first. */
export const readDistrictStaff = endpoint({
  name: 'readDistrictStaff',
  summary: '本区各街道可以接手的同事',
  method: 'GET',
  path: '/district/staff',
  callers: ['district'],
  input: z.object({}),
  reply: z.object({
    streets: z.array(
      z.object({
        street: StreetCode,
        name: z.string(),
        staff: z.array(
          z.object({ staffId: z.string(), role: StaffRole, badge: z.string(), onDuty: z.boolean(), away: z.boolean() }),
        ),
      }),
    ),
  }),
  problems: ['session.missing', 'session.expired', 'forbidden'],
});
