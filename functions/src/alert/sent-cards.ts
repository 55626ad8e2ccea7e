import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { byDue } from '../names.ts';
import { commit, type Write } from '../platform/commit.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';
import type { OutboxKey } from './claim.ts';
import { sweepKeys } from './outbox-item.ts';

const keepSeconds = 3 * 86_400;
const keyOf = (msgid: string, sk: 'REF' | 'FAILED') => ({ pk: `MSG#${msgid}`, sk });
const ttlOf = ({ now }: Platform) => Math.floor(now() / 1000) + keepSeconds;

/** Keeps which card a WeChat message was, because WeChat may say later that it was not delivered. */
export const sentWrite = async (p: Platform, msgid: string, key: OutboxKey, userId: string): Promise<Write> => ({
  Put: { TableName: p.table, Item: { ...keyOf(msgid, 'REF'), outbox: key, userId, ttl: ttlOf(p) } },
});

/** WeChat says a message it had accepted was not delivered: the card goes to the next person. */
export async function cardFailed(p: Platform, msgid: string): Promise<void> {
  await p.db.send(new PutCommand({ TableName: p.table, Item: { ...keyOf(msgid, 'FAILED'), ttl: ttlOf(p) } }));
  await reopenIfFailed(p, msgid);
}

/** Puts a failed card back into the outbox. Called from both sides, because the event may come before our own commit. */
export async function reopenIfFailed(p: Platform, msgid: string): Promise<void> {
  const read = async (sk: 'REF' | 'FAILED') => {
    const get = new GetCommand({ TableName: p.table, Key: keyOf(msgid, sk), ConsistentRead: true });
    const { Item } = await p.db.send(get);
    return Item && isLiving(p.now())(Item) ? Item : undefined;
  };
  const failed = await read('FAILED');
  const sent = failed && (await read('REF'));
  if (!sent) return;
  const key = sent.outbox as OutboxKey; // written above
  const index = sweepKeys(key.pk.slice(2), p.now());
  await commit(p, [
    {
      Update: {
        TableName: p.table,
        Key: key,
        UpdateExpression:
          'SET #state = :pending, notBefore = :now, tried = list_append(tried, :who), #pk = :gpk, #sk = :gsk',
        ConditionExpression: '#state = :sent AND NOT contains(tried, :one)',
        ExpressionAttributeNames: { '#state': 'state', '#pk': byDue.pk, '#sk': byDue.sk },
        ExpressionAttributeValues: {
          ':pending': 'pending',
          ':sent': 'sent',
          ':now': p.now(),
          ':who': [sent.userId],
          ':one': sent.userId,
          ':gpk': index[byDue.pk],
          ':gsk': index[byDue.sk],
        },
      },
    },
  ]);
}
