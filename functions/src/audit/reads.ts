import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { keptUntil } from 'shared-scoring/accept';
import { caseKey, stamp } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';
import { retentionOf } from '../reference/retention.ts';

type Look = { at: number; who: string };

const roleNames = { advisor: '社区救助顾问', lead: '街道负责人', district: '区负责人' } as const;
const shown = 20;
/** One look of the same person: what they open within this time is one line for the family. */
const oneLookMs = 10 * 60_000;

/** Looks are kept as long as the law asks, in every place alike; seconds, as the table wants them. */
const keptTo = (at: number): number => Math.ceil(keptUntil(at, 'looks', retentionOf('000000')) / 1000);

/** Notes that somebody opened a file, before anything of it is shown. */
export async function noteRead({ db, table, now, random }: Platform, id: string, staff: Staff): Promise<void> {
  const { staffId, role, badge } = staff;
  const sk = `RD#${stamp(now())}#${staffId}#${Buffer.from(random(4)).toString('hex')}`;
  const Item = { pk: caseKey(id), sk, at: now(), staffId, role, badge, ttl: keptTo(now()) };
  await db.send(new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
}

/** Notes that somebody of the family read what they were granted, before it is shown. Kept apart from the looks of staff. */
export async function noteFamilyRead({ db, table, now, random }: Platform, id: string, userId: string): Promise<void> {
  const sk = `RF#${stamp(now())}#${Buffer.from(random(6)).toString('hex')}`;
  const Item = { pk: caseKey(id), sk, at: now(), userId, ttl: keptTo(now()) };
  await db.send(new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
}

/** Who looked at a file, the latest twenty looks, newest first: role and badge, never a name. */
export async function readersOf({ db, table, now }: Platform, id: string): Promise<Look[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :rd)',
      ExpressionAttributeValues: { ':pk': caseKey(id), ':rd': 'RD#' },
      ScanIndexForward: false,
      Limit: shown * 10,
      ConsistentRead: true,
    }),
  );
  const looks = Items.filter(isLiving(now())).map(({ at, role, badge }) => ({
    at: Number(at),
    who: `${roleNames[role as keyof typeof roleNames]} ${badge}`, // written above, from a Staff
  }));
  const sameLook = (look: Look, later: Look | undefined) => later?.who === look.who && later.at - look.at < oneLookMs;
  return looks.filter((look, n) => !sameLook(look, looks[n - 1])).slice(0, shown);
}
