import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { userKey } from '../identity/user.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';

/** Ids of the cases a person follows. */
export async function followedIds({ db, table, now }: Platform, userId: string): Promise<readonly string[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :case)',
      ExpressionAttributeValues: { ':pk': userKey(userId), ':case': 'CASE#' },
      ConsistentRead: true,
    }),
  );
  return Items.filter(isLiving(now())).map(({ caseId }) => String(caseId));
}
