import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { localDay, localTime } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
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
type Turn = { readonly staff: Staff; readonly committees: readonly string[] };

export const dutySk = ({ date, slot, staffId }: Omit<Duty, 'street'>) => `${date}#${slot}#${staffId}`;

/** A turn as it is kept. */
export const dutyItem = ({ street, committees = [], ...duty }: Duty) => ({
  pk: rosterKey(street),
  sk: dutySk(duty),
  ...duty,
  committees: [...committees].sort(),
});

/** Put somebody on duty, whatever was there. */
export async function putOnDuty({ db, table }: Part, duty: Duty): Promise<void> {
  if (!/^\d{4}-\d{4}$/.test(duty.slot)) throw new Error(`slot ${duty.slot} is not HHMM-HHMM`);
  await db.send(new PutCommand({ TableName: table, Item: dutyItem(duty) }));
}

/** Who is on duty in a street at a moment and not away, in roster order. */
export async function onDuty(p: Part, street: string, at: number): Promise<readonly Staff[]> {
  return (await turnsOf(p, street, at, (slot) => covers(slot, localTime(at)))).map(({ staff }) => staff);
}

/** Who is on duty in a street at any time of the day of a moment. */
export async function onDutyThatDay(p: Part, street: string, at: number): Promise<readonly Staff[]> {
  return (await turnsOf(p, street, at, () => true)).map(({ staff }) => staff);
}

/** The advisor named for a place now: turns for that very committee before those for the whole street; null: nobody. */
export async function namedOnDuty(
  p: Part,
  street: string,
  at: number,
  committee: string | null,
): Promise<Staff | null> {
  const turns = (await turnsOf(p, street, at, (slot) => covers(slot, localTime(at)))).filter(
    ({ staff }) => staff.role === 'advisor',
  );
  const own = turns.find(({ committees }) => committee !== null && committees.includes(committee));
  const whole = turns.find(({ committees }) => committees.length === 0);
  return (own ?? whole)?.staff ?? null;
}

async function turnsOf({ db, table }: Part, street: string, at: number, counts: (slot: string) => boolean) {
  const day = localDay(at);
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :day)',
      ExpressionAttributeValues: { ':pk': rosterKey(street), ':day': `${day}#` },
    }),
  );
  const turns = Items.filter(({ slot }) => counts(String(slot)));
  const staff = await staffByIds(
    { db, table },
    turns.map(({ staffId }) => String(staffId)),
  );
  const there = new Map(
    staff.filter((one) => one.scope === street && !isAway(one, day)).map((one) => [one.staffId, one]),
  );
  return turns.flatMap(({ staffId, committees = [] }): Turn[] => {
    const one = there.get(String(staffId));
    return one ? [{ staff: one, committees }] : [];
  });
}

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
  const duty = await namedOnDuty(p, street, at, committee);
  if (duty) return duty;
  const [leader] = await leaders(p, street);
  return leader ?? null;
}
