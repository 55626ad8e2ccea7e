import { userKey } from '../identity/user.ts';
import { commit, type Write } from '../platform/commit.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';

export type DailyLimit = { readonly name: string; readonly perDay: number; readonly why: string };

const keyOf = (userId: string, { name }: DailyLimit, at: number) => ({
  pk: userKey(userId),
  sk: `RATE#${name}#${localDay(at)}`,
});

/**
 * Counts one more of somebody (a user id, or the HMAC of a device) for the day of `at`; refused when the day is full. Only the count is kept, for two days. */
export function countWrite({ table, now }: Platform, userId: string, limit: DailyLimit, at = now()): Write {
  return {
    Update: {
      TableName: table,
      Key: keyOf(userId, limit, at),
      UpdateExpression: 'SET #n = if_not_exists(#n, :zero) + :one, #ttl = :ttl',
      ConditionExpression: 'attribute_not_exists(#n) OR #n < :limit',
      ExpressionAttributeNames: { '#n': 'n', '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ':zero': 0,
        ':one': 1,
        ':limit': limit.perDay,
        ':ttl': Math.floor(at / 1000) + 2 * 86_400,
      },
    },
  };
}

/** Takes back what was counted at `at`. */
export const uncountWrite = (
  { table }: Pick<Platform, 'table'>,
  userId: string,
  limit: DailyLimit,
  at: number,
): Write => ({
  Update: {
    TableName: table,
    Key: keyOf(userId, limit, at),
    UpdateExpression: 'ADD #n :less',
    ExpressionAttributeNames: { '#n': 'n' },
    ExpressionAttributeValues: { ':less': -1 },
  },
});

/** Counts a try before it is known to be right; a right one is taken back with what this gives. Throws `limit.reached`. */
export async function countTry(p: Platform, userId: string, limit: DailyLimit): Promise<() => Promise<unknown>> {
  const at = p.now();
  if (await commit(p, [countWrite(p, userId, limit, at)])) throw new Problem('limit.reached');
  return () => commit(p, [uncountWrite(p, userId, limit, at)]);
}
