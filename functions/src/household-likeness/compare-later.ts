import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { caseKey, readRecord, stamp } from '../case/record.ts';
import { byDue } from '../names.ts';
import type { Platform } from '../platform/platform.ts';
import { blockKeysOf, blockSk, findAlike } from './find-alike.ts';

/** Reports that were not compared when they came in; one part of the sweep index, because they are rare. */
export const unlikedPrefix = 'LIKE';

const keyOf = (id: string) => ({ pk: caseKey(id), sk: 'LIKE' });
const pauseMs = 15 * 60_000;
/** Two hours and a half; after that it is in the log only. */
const mostTries = 10;

/** Notes that a report still has to be compared: a batch ran out of time, or comparing failed. */
export async function compareLater({ db, table, now }: Platform, id: string, pause = 0): Promise<void> {
  const update = new UpdateCommand({
    TableName: table,
    Key: keyOf(id),
    UpdateExpression: 'SET #pk = :pk, #sk = :sk ADD tries :one',
    ExpressionAttributeNames: { '#pk': byDue.pk, '#sk': byDue.sk },
    ExpressionAttributeValues: { ':pk': `${unlikedPrefix}#0`, ':sk': `${stamp(now() + pause)}#${id}`, ':one': 1 },
  });
  await db.send(update);
}

/** Compares a report that was noted down; tries again later when that fails, ten times in all. */
export async function compareNoted(p: Platform, id: string): Promise<void> {
  const Key = keyOf(id);
  try {
    await findAlike(p, id);
  } catch (cause) {
    const { Item } = await p.db.send(new GetCommand({ TableName: p.table, Key, ConsistentRead: true }));
    if (Number(Item?.tries) < mostTries) return compareLater(p, id, pauseMs);
    p.log('likeness.failed', { caseId: id, error: String(cause) });
  }
  await p.db.send(new DeleteCommand({ TableName: p.table, Key }));
}

/**
 * Compares a report whose alert the stream missed, unless it has been: whoever compares lays the report down under
 * the numbers of its door first. A failure is noted for the next sweeps.
 */
export async function compareMissed(p: Platform, id: string): Promise<boolean> {
  const record = await readRecord(p, id);
  const [pk] = record && record.source !== 'self' ? await blockKeysOf(p, record) : [];
  if (!record || !pk) return false;
  const Key = { pk, sk: blockSk(record) };
  const { Item } = await p.db.send(new GetCommand({ TableName: p.table, Key, ConsistentRead: true }));
  if (Item) return false;
  await findAlike(p, id).catch(() => compareLater(p, id));
  return true;
}
