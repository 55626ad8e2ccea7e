import type { readPromise as endpoint, ReplyOf } from 'shared-scoring/contract';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { divisionsOf } from '../reference/divisions.ts';
import { signCatalogue } from '../reference/reference.ts';
import { namedOnDuty } from './roster.ts';

/** Whether a named advisor is on duty for the whole street now; only then may the page promise anything. Throws `place.unknown`. */
export async function readPromise(p: Platform, street: string): Promise<ReplyOf<typeof endpoint>> {
  const known = (await divisionsOf(street))?.streets.some(([code]) => code === street);
  if (!known) throw new Problem('place.unknown', { fields: [{ path: 'street', message: '名录里没有这个街道' }] });
  const covered = (await namedOnDuty(p, street, p.now(), null)) !== null;
  const hotlines = signCatalogue.hotlines.map(({ number, name }) => ({ number, name }));
  return { street, covered, hotlines };
}
