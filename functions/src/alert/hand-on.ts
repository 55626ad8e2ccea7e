import { paginateQuery, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { endOf } from 'shared-scoring';
import { readRecord } from '../case/record.ts';
import { systemStep } from '../case/system-step.ts';
import { leftSk } from '../identity/end-post.ts';
import { rosterFreshMs } from '../identity/remembered-roster.ts';
import { accountable } from '../identity/roster.ts';
import { staffById, staffKey } from '../identity/staff.ts';
import { byDue, byQueue } from '../names.ts';
import type { Platform } from '../platform/platform.ts';
import { clockData } from '../reference/reference.ts';

/** All cases of somebody who has left must have a new owner by the end of the next working day. Source: assessment.md §7.2, 11. */
const within = { n: 1, unit: 'workingDay', source: '研究 §7.2 第 11 条' } as const;

/** After this nobody gives anything more to somebody who has left, and what was given can be seen. */
const settledMs = rosterFreshMs + 30_000;

type HandedOn = { readonly moved: number; readonly left: number };

/** Gives the open cases of somebody who has left to whoever is accountable now; rings until none is left. */
export async function handOn(p: Platform, staffId: string): Promise<HandedOn> {
  const departure = await readDeparture(p, staffId);
  // Somebody who is back answers for their cases again.
  if (!departure || (await staffById(p, staffId))) {
    await closeDeparture(p, staffId);
    return { moved: 0, left: 0 };
  }
  let moved = 0;
  const ids = await ownedBy(p, departure.street, staffId);
  for (const id of ids) {
    const record = await readRecord(p, id);
    if (record?.facts.owner !== staffId) continue;
    const next = await accountable(p, record.street, p.now(), record.committee);
    const to = next && { street: record.street, staff: next.staffId };
    if (to && (await systemStep(p, record, { kind: 'assign', to, note: '原来的同事离岗' }))) moved += 1;
  }
  const left = ids.length - moved;
  // A report on its way may still have been given to them; the queue's index follows within the second.
  if (left === 0 && p.now() < departure.at + settledMs) return { moved, left };
  if (left === 0) await closeDeparture(p, staffId);
  else p.log('owner.left', { staffId, cases: left, late: p.now() > endOf(departure.at, within, clockData).at });
  return { moved, left };
}

type Departure = { readonly street: string; readonly at: number };

async function readDeparture({ db, table }: Platform, staffId: string): Promise<Departure | null> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk = :sk',
      ExpressionAttributeValues: { ':pk': staffKey(staffId).pk, ':sk': leftSk },
      ConsistentRead: true,
    }),
  );
  const [item] = Items;
  return item ? { street: String(item.street), at: Number(item.at) } : null;
}

const closeDeparture = ({ db, table }: Platform, staffId: string) =>
  db.send(
    new UpdateCommand({
      TableName: table,
      Key: { pk: staffKey(staffId).pk, sk: leftSk },
      UpdateExpression: 'REMOVE #pk, #sk',
      ExpressionAttributeNames: { '#pk': byDue.pk, '#sk': byDue.sk },
    }),
  );

/** Open cases of a street that somebody owns, from the queue; the index follows within the second, the sweep comes again. */
async function ownedBy({ db, table }: Platform, street: string, staffId: string): Promise<readonly string[]> {
  const pages = paginateQuery(
    { client: db },
    {
      TableName: table,
      IndexName: byQueue.name,
      KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :open)',
      FilterExpression: 'facts.#owner = :who',
      ExpressionAttributeNames: { '#pk': byQueue.pk, '#sk': byQueue.sk, '#owner': 'owner' },
      ExpressionAttributeValues: { ':pk': `Q#${street}`, ':open': 'open#', ':who': staffId },
    },
  );
  const ids: string[] = [];
  for await (const { Items = [] } of pages) ids.push(...Items.map(({ id }) => String(id)));
  return ids;
}
