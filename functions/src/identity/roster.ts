import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { localDay, localTime } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { remembered, rosterChanged } from './remembered-roster.ts';
import { isAway, rosterKey, type Staff, staffByIds, staffOfPlace } from './staff.ts';

/**
 * A turn of duty: `slot` is "HHMM-HHMM" in local time, end not included; "0000-2400" is the whole day. Without
 * committees it is for the whole street.
 */
export type Duty = {
  readonly street: string;
  readonly date: string;
  readonly slot: string;
  readonly staffId: string;
  readonly committees?: readonly string[];
};

type Part = Pick<Platform, 'db' | 'table'>;
type Clocked = Part & Pick<Platform, 'now'>;
type Turn = { readonly slot: string; readonly staff: Staff; readonly committees: readonly string[] };

export const dutySk = ({ date, slot, staffId }: Omit<Duty, 'street'>) => `${date}#${slot}#${staffId}`;

/** A turn as it is kept. */
export const dutyItem = ({ street, committees = [], ...duty }: Duty) => ({
  pk: rosterKey(street),
  sk: dutySk(duty),
  ...duty,
  committees: [...committees].sort(),
});

/** Put somebody on duty, whatever was there. */
export async function putOnDuty(p: Part & Pick<Platform, 'keys'>, duty: Duty): Promise<void> {
  if (!/^\d{4}-\d{4}$/.test(duty.slot)) throw new Error(`slot ${duty.slot} is not HHMM-HHMM`);
  await p.db.send(new PutCommand({ TableName: p.table, Item: dutyItem(duty) }));
  rosterChanged(p);
}

/** Who is on duty in a street at a moment and not away, in roster order. */
export async function onDuty(p: Part, street: string, at: number): Promise<readonly Staff[]> {
  return (await turnsOf(p, street, at)).filter(coveredAt(at)).map(({ staff }) => staff);
}

/** Who is on duty in a street at any time of the day of a moment. */
export async function onDutyThatDay(p: Part, street: string, at: number): Promise<readonly Staff[]> {
  return (await turnsOf(p, street, at)).map(({ staff }) => staff);
}

/** The advisor named for a place now: turns for that very committee before those for the whole street; null: nobody. */
export const namedOnDuty = async (p: Part, street: string, at: number, committee: string | null) =>
  named(await turnsOf(p, street, at), at, committee);

function named(turns: readonly Turn[], at: number, committee: string | null): Staff | null {
  const there = turns.filter(coveredAt(at)).filter(({ staff }) => staff.role === 'advisor');
  const own = there.find(({ committees }) => committee !== null && committees.includes(committee));
  const whole = there.find(({ committees }) => committees.length === 0);
  return (own ?? whole)?.staff ?? null;
}

/** Turns of a street on the day of a moment, in roster order, without those whose people are away or gone. */
async function turnsOf({ db, table }: Part, street: string, at: number): Promise<readonly Turn[]> {
  const day = localDay(at);
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :day)',
      ExpressionAttributeValues: { ':pk': rosterKey(street), ':day': `${day}#` },
    }),
  );
  const staff = await staffByIds(
    { db, table },
    Items.map(({ staffId }) => String(staffId)),
  );
  const there = new Map(
    staff.filter((one) => one.scope === street && !isAway(one, day)).map((one) => [one.staffId, one]),
  );
  return Items.flatMap(({ slot, staffId, committees = [] }): Turn[] => {
    const one = there.get(String(staffId));
    return one ? [{ slot: String(slot), staff: one, committees }] : [];
  });
}

const coveredAt = (at: number) => {
  const time = localTime(at);
  return ({ slot }: Turn) => covers(slot, time);
};

/** True when a local time "HHMM" lies in a slot "HHMM-HHMM". */
export const covers = (slot: string, time: string): boolean => slot.slice(0, 4) <= time && time < slot.slice(5, 9);

/** Who leads a street and is not away, without one of them: its leads, else the district's desk. */
export async function leaders(p: Clocked, street: string, exceptUser = ''): Promise<readonly Staff[]> {
  const day = localDay(p.now());
  const others = (staff: readonly Staff[]) => staff.filter((one) => one.userId !== exceptUser && !isAway(one, day));
  const leads = others(await staffOfPlace(p, street, 'lead'));
  return leads.length > 0 ? leads : others(await staffOfPlace(p, street.slice(0, 6), 'district'));
}

/** Who answers for a new case: named on duty, else the street's lead, else the district's desk; null: nobody is enrolled. */
export async function accountable(
  p: Clocked,
  street: string,
  at: number,
  committee: string | null = null,
): Promise<Staff | null> {
  return (await namedOnDuty(p, street, at, committee)) ?? (await firstLeader(p, street));
}

/** The same for a report that comes in now, by a roster at most some seconds old. */
export async function accountableNow(
  p: Clocked & Pick<Platform, 'keys'>,
  street: string,
  committee: string | null,
): Promise<Staff | null> {
  const at = p.now();
  const turns = await remembered(p, `${street} ${localDay(at)}`, () => turnsOf(p, street, at));
  return named(turns, at, committee) ?? (await firstLeader(p, street));
}

const firstLeader = async (p: Clocked, street: string): Promise<Staff | null> => (await leaders(p, street))[0] ?? null;
