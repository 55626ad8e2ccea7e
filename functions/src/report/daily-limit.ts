import { userKey } from '../identity/user.ts';
import type { Write } from '../platform/commit.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';

export type DailyLimit = { readonly name: string; readonly perDay: number; readonly why: string };

/** Counts one more for today; refused when the day is full. Only the count is kept, for two days. */
export function countWrite({ table, now }: Platform, userId: string, { name, perDay }: DailyLimit): Write {
  return {
    Update: {
      TableName: table,
      Key: { pk: userKey(userId), sk: `RATE#${name}#${localDay(now())}` },
      UpdateExpression: 'SET #n = if_not_exists(#n, :zero) + :one, #ttl = :ttl',
      ConditionExpression: 'attribute_not_exists(#n) OR #n < :limit',
      ExpressionAttributeNames: { '#n': 'n', '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ':zero': 0,
        ':one': 1,
        ':limit': perDay,
        ':ttl': Math.floor(now() / 1000) + 2 * 86_400,
      },
    },
  };
}
