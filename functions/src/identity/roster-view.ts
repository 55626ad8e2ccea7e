import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Roster } from 'shared-scoring/contract';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { divisionsOf } from '../reference/divisions.ts';
import { gapsOf, withColon } from './gaps.ts';
import type { Duty } from './roster.ts';
import { everOfPlace, isAway, rosterKey, type Staff } from './staff.ts';

const dayMs = 86_400_000;

/** The rota of a street from a day on; today and a week where nothing else is asked. */
export async function rosterView(
  p: Platform,
  { scope, scopeName }: Staff,
  {
    from = localDay(p.now()),
    days = 7,
  }: { readonly from?: string | undefined; readonly days?: number | undefined } = {},
): Promise<Roster> {
  const start = Date.parse(`${from}T00:00:00+08:00`);
  const dates = Array.from({ length: days }, (_, n) => localDay(start + n * dayMs));
  const [staff, turns, named] = await Promise.all([
    everOfPlace(p, scope),
    turnsBetween(p, scope, dates.at(0) ?? from, dates.at(-1) ?? from),
    namesOf(scope),
  ]);
  const by = new Map(staff.map((one) => [one.staffId, one]));
  const duties = turns.map(({ date, slot, staffId, committees = [] }) => {
    const who = by.get(staffId);
    const [begins, ends] = [withColon(slot), withColon(slot.slice(5))];
    return {
      id: `${date}.${begins}-${ends}.${staffId}`,
      date,
      from: begins,
      to: ends,
      staffId,
      badge: who?.badge ?? '—',
      committees: committees.map((code) => ({ code, name: named.get(code) ?? code })),
      away: !who?.active || isAway(who, date),
      slot,
    };
  });
  const covering = (date: string) =>
    duties.filter((duty) => duty.date === date && !duty.away && duty.committees.length === 0).map(({ slot }) => slot);
  return {
    street: scope,
    streetName: scopeName,
    now: p.now(),
    staff: staff.map(({ staffId, role, badge, active, leaves = [] }) => ({
      staffId,
      role,
      badge,
      active,
      leaves: leaves.map((leave) => ({ id: `${staffId}.${leave.from}`, ...leave })),
    })),
    duties: duties.map(({ slot: _, ...duty }) => duty),
    gaps: dates.flatMap((date) => gapsOf(covering(date)).map(([begins, ends]) => ({ date, from: begins, to: ends }))),
    committees: [...named].map(([code, name]) => ({ code, name })),
  };
}

async function turnsBetween({ db, table }: Platform, street: string, first: string, last: string) {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: { ':pk': rosterKey(street), ':first': `${first}#`, ':last': `${last}#~` },
      ConsistentRead: true,
    }),
  );
  return Items as unknown as readonly Duty[]; // dates are written by `dutyItem` only
}

/** Committees of a street by code. */
async function namesOf(street: string): Promise<ReadonlyMap<string, string>> {
  const found = (await divisionsOf(street))?.streets.find(([code]) => code === street);
  return new Map(found?.[2] ?? []);
}
