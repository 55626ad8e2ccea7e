import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type {
  readPosterCode as codeEndpoint,
  openPoster as openEndpoint,
  Poster,
  ReplyOf,
} from 'shared-scoring/contract';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { tokenOf } from '../wechat/token-of.ts';
import { unlimitedCode } from '../wechat/unlimited-code.ts';
import { listKey, ownPoster, posterKey, posterView, readPoster, scanKey } from './item.ts';
import { posterOf, sceneOf } from './scene.ts';

export { createPoster } from './create-poster.ts';

/** The page a poster leads to. */
const page = 'neighbour/report/index';
const keepMs = 400 * 86_400_000;
const most = 200;

/** The posters of the caller's street, newest first, with their scans. */
export async function listPosters(p: Platform, { scope }: Staff): Promise<{ items: Poster[] }> {
  const { Items = [] } = await p.db.send(
    new QueryCommand({
      TableName: p.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': listKey(scope, '').pk },
      Limit: most,
      ConsistentRead: true,
    }),
  );
  const items = await Promise.all(Items.map(({ sk }) => posterView(p, String(sk))));
  return { items: items.sort((a, b) => b.at - a.at) };
}

/** The picture of a poster's code, from WeChat. Throws `notFound`, `wechat.unavailable`. */
export async function readPosterCode(
  p: Platform,
  posterId: string,
  staff: Staff,
): Promise<ReplyOf<typeof codeEndpoint>> {
  const item = await ownPoster(p, posterId, staff);
  if (item.retiredAt !== undefined) throw new Problem('notFound', { say: '这张海报已经取下来了。请做一张新的。' });
  const { type, bytes } = await unlimitedCode(p, tokenOf(p), { scene: await sceneOf(p, posterId), page });
  return { type: type === 'image/jpeg' ? type : 'image/png', base64: Buffer.from(bytes).toString('base64') };
}

/** Takes a poster down: its code opens nothing any more, its scans stay on the list. */
export async function retirePoster(p: Platform, posterId: string, staff: Staff): Promise<Poster> {
  await ownPoster(p, posterId, staff);
  await p.db.send(
    new UpdateCommand({
      TableName: p.table,
      Key: posterKey(posterId),
      UpdateExpression: 'SET retiredAt = if_not_exists(retiredAt, :now)',
      ExpressionAttributeValues: { ':now': p.now() },
    }),
  );
  return posterView(p, posterId);
}

/** Which committee a scanned poster hangs in; the scan is counted for the day and nobody is known by it. Throws `notFound`. */
export async function openPoster(p: Platform, scene: string): Promise<ReplyOf<typeof openEndpoint>> {
  const posterId = await posterOf(p, scene);
  const item = posterId === null ? null : await readPoster(p, posterId);
  if (!item || item.retiredAt !== undefined) {
    throw new Problem('notFound', { say: '这张海报不用了。请在列表里选街道和居委。' });
  }
  await p.db.send(
    new UpdateCommand({
      TableName: p.table,
      Key: scanKey(item.posterId, p.now()),
      UpdateExpression: 'SET #ttl = :ttl ADD #n :one',
      ExpressionAttributeNames: { '#n': 'n', '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':one': 1, ':ttl': Math.floor((p.now() + keepMs) / 1000) },
    }),
  );
  const { street, streetName, committee, committeeName } = item;
  return { street, streetName, committee, committeeName };
}
