import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Poster } from 'shared-scoring/contract';
import type { Staff } from '../identity/staff.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { sceneOf } from './scene.ts';

/** A poster as it is kept; scans lie beside it as one number a day, and nothing says who scanned. */
export type PosterItem = Omit<Poster, 'scene' | 'retired' | 'scans'> & { readonly retiredAt?: number };

const dayMs = 86_400_000;

export const posterKey = (posterId: string) => ({ pk: `PO#${posterId}`, sk: 'META' });
export const scanKey = (posterId: string, at: number) => ({ pk: `PO#${posterId}`, sk: `N#${localDay(at)}` });
export const listKey = (street: string, posterId: string) => ({ pk: `PS#${street}`, sk: posterId });

/** A poster, or null where there is none. */
export async function readPoster({ db, table }: Platform, posterId: string): Promise<PosterItem | null> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: posterKey(posterId), ConsistentRead: true }));
  return (Item as PosterItem | undefined) ?? null; // written by create-poster.ts
}

/** A poster of the caller's own street. Throws `notFound`, for one of another street too. */
export async function ownPoster(p: Platform, posterId: string, { scope }: Staff): Promise<PosterItem> {
  const item = await readPoster(p, posterId);
  if (item?.street !== scope)
    throw new Problem('notFound', { fields: [{ path: 'posterId', message: '没有这张海报' }] });
  return item;
}

/** The poster as its street sees it, with its scans of today, of seven days and of all days. */
export async function posterView(p: Platform, posterId: string): Promise<Poster> {
  const { Items = [] } = await p.db.send(
    new QueryCommand({
      TableName: p.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': posterKey(posterId).pk },
      ConsistentRead: true,
    }),
  );
  const meta = Items.find(({ sk }) => sk === 'META') as (PosterItem & { readonly retiredAt?: number }) | undefined;
  if (!meta) throw new Problem('notFound');
  const since = (days: number) => `N#${localDay(p.now() - (days - 1) * dayMs)}`;
  const scans = (from: string) =>
    Items.filter(({ sk }) => String(sk).startsWith('N#') && String(sk) >= from).reduce(
      (sum, { n }) => sum + Number(n),
      0,
    );
  const { street, streetName, committee, committeeName, spot, at } = meta;
  return {
    posterId,
    scene: await sceneOf(p, posterId),
    street,
    streetName,
    committee,
    committeeName,
    spot,
    at,
    retired: meta.retiredAt !== undefined,
    scans: { today: scans(since(1)), week: scans(since(7)), all: scans('N#') },
  };
}
