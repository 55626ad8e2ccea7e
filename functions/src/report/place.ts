import { type Route, route } from 'shared-scoring';
import type { ReportDraft } from 'shared-scoring/contract';
import { Problem } from '../problem.ts';
import { divisionsOf } from '../reference/divisions.ts';

/** `listDate`: which edition of the official list said so. */
export type Routed = Exclude<Route, { kind: 'unknown' }> & { readonly listDate: string };

/** The street office that answers for a place; a committee of another street is a doubt to check. Throws `place.unknown` naming the field. */
export async function routed({ street, committee, door }: ReportDraft['place'], at = 'place.'): Promise<Routed> {
  const divisions = await divisionsOf(street);
  const message = '名录里没有这个街道,或者这里还没有开通。请在列表里重新选一次';
  if (!divisions) throw unknown(`${at}street`, message);
  const found = route({ street, committee, text: door }, divisions);
  if (found.kind === 'unknown') throw unknown(`${at}street`, found.remedy);
  const listed = divisions.streets.some(([, , below]) => below.some(([code]) => code === committee));
  if (committee && !listed) throw unknown(`${at}committee`, '名录里没有这个居委。请重新选,或者不选居委');
  return { ...found, listDate: divisions.date };
}

const unknown = (path: string, message: string) => new Problem('place.unknown', { fields: [{ path, message }] });
