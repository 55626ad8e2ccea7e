import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Platform } from '../platform/platform.ts';

type Part = Pick<Platform, 'db' | 'table' | 'keys'>;

/** Key of everything that belongs to one WeChat user. */
export const userKey = (userId: string) => `U#${userId}`;

const spotOf = (userId: string) => ({ pk: userKey(userId), sk: 'PROFILE', attribute: 'openid' });

/** The id under which a WeChat user is known here: 24 hex digits of the HMAC of the openid. */
export const userIdOf = async ({ keys }: Pick<Platform, 'keys'>, openid: string): Promise<string> =>
  (await keys.index('openid', openid)).slice(0, 24);

/** Keep a user and the sealed openid; returns the user id. Called again it changes nothing. */
export async function rememberUser(p: Part, openid: string): Promise<string> {
  const userId = await userIdOf(p, openid);
  const { pk, sk, attribute } = spotOf(userId);
  const Key = { pk, sk };
  const found = await p.db.send(new GetCommand({ TableName: p.table, Key, ProjectionExpression: 'openid' }));
  if (found.Item?.openid) return userId;
  await p.db.send(
    new UpdateCommand({
      TableName: p.table,
      Key,
      UpdateExpression: 'SET openid = if_not_exists(openid, :openid)',
      ExpressionAttributeValues: { ':openid': await p.keys.seal('person', { pk, sk, attribute }, openid) },
    }),
  );
  return userId;
}

/** The openid to send a card to, or null for somebody who never signed in. */
export async function openidOf(p: Part, userId: string): Promise<string | null> {
  const { pk, sk, attribute } = spotOf(userId);
  const { Item } = await p.db.send(new GetCommand({ TableName: p.table, Key: { pk, sk } }));
  return Item?.openid ? p.keys.unseal('person', { pk, sk, attribute }, Item.openid as Uint8Array) : null; // sealed above
}
