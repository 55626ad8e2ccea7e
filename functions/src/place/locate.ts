import type { locate as endpoint, InputOf, PlaceAnswer } from 'shared-scoring/contract';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { findPlace, placeByCode } from '../reference/country.ts';
import { countWrite, type DailyLimit } from '../report/daily-limit.ts';
import { choiceOf, deskOf } from './choice.ts';
import { type Whereabouts, whereIs } from './map-service.ts';

export const locatesPerDay: DailyLimit = { name: 'locate', perDay: 30, why: '地图服务每天有额度,全城共用' };

/**
 * The street a phone stands in. The position goes to the map service once and is kept nowhere. Throws
 * `limit.reached`, `map.unavailable`.
 */
export async function locate(p: Platform, at: InputOf<typeof endpoint>, userId: string): Promise<PlaceAnswer> {
  if (await commit(p, [countWrite(p, userId, locatesPerDay)]))
    throw new Problem('limit.reached', { say: '今天定位的次数用完了。请写地址,或者在列表里选。' });
  const found = await whereIs(p, at);
  if (found.kind === 'unavailable') {
    p.log('map.unavailable', { status: found.status });
    throw new Problem('map.unavailable');
  }
  return found.kind === 'nothing' ? { items: [], sure: false } : answerOf(found);
}

/** A town code is believed only when it lies in its own district and on the official list. */
async function answerOf({ adcode, town }: Extract<Whereabouts, { kind: 'found' }>): Promise<PlaceAnswer> {
  const listed = town?.id?.startsWith(adcode) ? await placeByCode(town.id) : null;
  if (listed) return { items: [choiceOf(listed)], sure: !!town?.inside };
  const named = town ? await findPlace(town.title, adcode) : null;
  if (named?.kind === 'certain' && named.district === adcode) return { items: [choiceOf(named)], sure: false };
  const desk = await deskOf(adcode);
  return { items: desk ? [desk] : [], sure: false };
}
