import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { localDay, localTime } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { rosterKey, type Staff, staffByIds, staffOfPlace } from './staff.ts';

/** A turn of duty: `slot` is "HHMM-HHMM" in local time, end not included; "0000-2400" is the whole day. */
export type Duty = {
  readonly street: string;
  readonly date: string;
  readonly slot: string;
  readonly staffId: string;
};

type Part = Pick<Platform, 'db' | 'table'>;

/** Put somebody on duty. */
export async function putOnDuty({ db, table }: Part, { street, date, slot, staffId }: Duty): Promise<void> {
  if (!/^\d{4}-\d{4}$/.test(slot)) throw new Error(`slot ${slot} is not HHMM-HHMM`);
  const Item = { pk: rosterKey(street), sk: `${date}#${slot}#${staffId}`, slot, staffId };
  await db.send(new PutCommand({ TableName: table, Item }));
}

/** Who is on duty in a street at a moment, in roster order. */
export async function onDuty(p: Part, street: string, at: number): Promise<readonly Staff[]> {
  return dutyOf(p, street, at, (slot) => covers(slot, localTime(at)));
}

/** Who is on duty in a street at any time of the day of a moment. */
export async function onDutyThatDay(p: Part, street: string, at: number): Promise<readonly Staff[]> {
  return dutyOf(p, street, at, () => true);
}

async function dutyOf({ db, table }: Part, street: string, at: number, counts: (slot: string) => boolean) {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :day)',
      ExpressionAttributeValues: { ':pk': rosterKey(street), ':day': `${localDay(at)}#` },
    }),
  );
  const turns = Items.filter(({ slot }) => counts(String(slot)));
  const staff = await staffByIds(
    { db, table },
    turns.map(({ staffId }) => String(staffId)),
  );
  return staff.filter(({ scope }) => scope === street);
}

/** True when a local time "HHMM" lies in a slot "HHMM-HHMM". */
export const covers = (slot: string, time: string): boolean => slot.slice(0, 4) <= time && time < slot.slice(5, 9);

/** Who leads a street, without one of them: its leads, else the district's desk. */
export async function leaders(p: Part, street: string, exceptUser = ''): Promise<readonly Staff[]> {
  const others = (staff: readonly Staff[]) => staff.filter(({ userId }) => userId !== exceptUser);
  const leads = others(await staffOfPlace(p, street, 'lead'));
  return leads.length > 0 ? leads : others(await staffOfPlace(p, street.slice(0, 6), 'district'));
}

/** Who answers for a new case of a street: on duty, else the street's lead, else the district's desk; null: nobody is enrolled. */
export async function accountable(p: Part, street: string, at: number): Promise<Staff | null> {
  const [duty] = (await onDuty(p, street, at)).filter(({ role }) => role === 'advisor');
  if (duty) return duty;
  const [leader] = await leaders(p, street);
  return leader ?? null;
}
