import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Staff } from '../identity/staff.ts';
import { userKey } from '../identity/user.ts';
import { isConditionFailure } from '../platform/condition.ts';
import type { Platform } from '../platform/platform.ts';

const keyOf = ({ userId }: Staff) => ({ pk: userKey(userId), sk: 'SEEN#queue' });

/** When somebody last looked at their queue, on whatever device; null: never. */
export async function seenBy({ db, table }: Platform, staff: Staff): Promise<number | null> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: keyOf(staff) }));
  return Item ? Number(Item.at) : null;
}

/** Moves the look forward, never back and never ahead of now. */
export async function markSeen(p: Platform, at: number, staff: Staff): Promise<{ seenAt: number }> {
  const seenAt = Math.min(at, p.now());
  const update = new UpdateCommand({
    TableName: p.table,
    Key: keyOf(staff),
    UpdateExpression: 'SET #at = :at',
    ConditionExpression: 'attribute_not_exists(pk) OR #at < :at',
    ExpressionAttributeNames: { '#at': 'at' },
    ExpressionAttributeValues: { ':at': seenAt },
  });
  return p.db.send(update).then(
    () => ({ seenAt }),
    async (cause: unknown) => {
      if (!isConditionFailure(cause)) throw cause;
      return { seenAt: (await seenBy(p, staff)) ?? seenAt };
    },
  );
}
