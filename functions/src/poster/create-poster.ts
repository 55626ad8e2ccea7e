import type { createPoster as endpoint, InputOf, Poster } from 'shared-scoring/contract';
import type { Staff } from '../identity/staff.ts';
import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { countWrite, type DailyLimit } from '../report/daily-limit.ts';
import { routed } from '../report/place.ts';
import { listKey, type PosterItem, posterKey, posterView } from './item.ts';
import { posterIdOf } from './scene.ts';

const postersPerDay: DailyLimit = { name: 'poster', perDay: 50, why: '一个街道的居委都贴到也够用' };

/**
 * A poster for one committee of the caller's street. The same event again is the same poster. Throws `forbidden` for
 * another street, `place.unknown`, `limit.reached`.
 */
export async function createPoster(
  p: Platform,
  { eventId, committee, spot }: InputOf<typeof endpoint>,
  staff: Staff,
): Promise<Poster> {
  if (!committee.startsWith(staff.scope)) throw new Problem('forbidden');
  const { street, streetName, committeeName } = await routed({ street: staff.scope, committee }, '');
  const posterId = await posterIdOf(p, [eventId, staff.staffId, committee, spot ?? ''].join('|'));
  const item: PosterItem = {
    posterId,
    street,
    streetName,
    committee,
    committeeName: committeeName ?? '',
    spot: spot ?? null,
    at: p.now(),
  };
  const put = (Item: Record<string, unknown>): Write => ({
    Put: { TableName: p.table, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const refused = await commit(p, [
    put({ ...posterKey(posterId), ...item }),
    put(listKey(street, posterId)),
    countWrite(p, staff.userId, postersPerDay),
  ]);
  if (refused && !refused.has(0)) throw new Problem('limit.reached');
  return posterView(p, posterId);
}
