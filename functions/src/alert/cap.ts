import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { userKey } from '../identity/user.ts';
import { isConditionFailure } from '../platform/condition.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import type { DailyLimit } from '../report/daily-limit.ts';
import { digestItem, type OutboxItem } from './outbox-item.ts';

/** Alerts to one person in a day, P0 not counted: who gets too many stops reading them. */
export const cardsPerDay: DailyLimit = { name: 'card', perDay: 20, why: '提醒太多就没人看了;P0 不受此限' };

/** Whether an alert counts towards the day. */
export const isCapped = ({ level, purpose }: OutboxItem): boolean => level !== 'P0' && purpose !== 'digest';

/** What came after the day was full is told together, half an hour after the first of it. */
const gatherMs = 30 * 60_000;

/** Counts one more alert that this person did not get; the first of a day puts their one digest into the outbox. */
export async function noteForDigest({ db, table, now }: Platform, item: OutboxItem, userId: string): Promise<void> {
  const key = { pk: userKey(userId), sk: `OB#digest#${localDay(now())}` };
  const first = { ...key, ...digestItem(item, userId, now(), now() + gatherMs) };
  const put = new PutCommand({ TableName: table, Item: first, ConditionExpression: 'attribute_not_exists(pk)' });
  const more = new UpdateCommand({
    TableName: table,
    Key: key,
    UpdateExpression: 'ADD #count :one',
    ExpressionAttributeNames: { '#count': 'count' },
    ExpressionAttributeValues: { ':one': 1 },
  });
  await db.send(put).catch((cause: unknown) => {
    if (!isConditionFailure(cause)) throw cause;
    return db.send(more);
  });
}
