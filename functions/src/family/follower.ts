import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { GrantGroup } from 'shared-scoring/contract';
import { caseKey } from '../case/record.ts';
import { userKey } from '../identity/user.ts';
import type { Write } from '../platform/commit.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';

/** Somebody of the family who agreed to follow a case: what they may see, at most 12 months. Moments in ms. */
export type Follower = {
  readonly userId: string;
  readonly since: number;
  readonly until: number;
  readonly groups?: readonly GrantGroup[] | undefined;
  /** The person concerned; absent: somebody of the family. */
  readonly relation?: 'self' | 'relative' | undefined;
};

export const followerKey = (caseId: string, userId: string) => ({ pk: caseKey(caseId), sk: `FAM#${userId}` });

// FAM# items are written by `consentWrites` only.
const asFollower = (item: Record<string, unknown>) => item as Follower;

/** The consent of this user for this case, or null when there is none (any more). */
export async function readFollower(
  { db, table, now }: Platform,
  caseId: string,
  userId: string,
): Promise<Follower | null> {
  const Key = followerKey(caseId, userId);
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  return Item && isLiving(now())(Item) ? asFollower(Item) : null;
}

/** Everybody who follows a case. */
export async function followersOf({ db, table, now }: Platform, caseId: string): Promise<readonly Follower[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :fam)',
      ExpressionAttributeValues: { ':pk': caseKey(caseId), ':fam': 'FAM#' },
      ConsistentRead: true,
    }),
  );
  return Items.filter(isLiving(now())).map(asFollower);
}

export const countFollowers = async (p: Platform, caseId: string): Promise<number> =>
  (await followersOf(p, caseId)).length;

/** Records that somebody agreed to follow a case: beside the case and on the way there from the person. */
export function consentWrites({ table }: Platform, caseId: string, follower: Follower): readonly Write[] {
  const ttl = Math.floor(follower.until / 1000);
  const put = (Item: Record<string, unknown>): Write => ({
    Put: {
      TableName: table,
      Item: { ...Item, ...follower, ttl },
      ConditionExpression: 'attribute_not_exists(pk) OR #ttl <= :now',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':now': Math.floor(follower.since / 1000) },
    },
  });
  return [
    put(followerKey(caseId, follower.userId)),
    put({ pk: userKey(follower.userId), sk: `CASE#${caseId}`, caseId }),
  ];
}
