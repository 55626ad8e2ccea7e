import type { Route } from 'shared-scoring';
import { route } from 'shared-scoring/accept';
import type { ReportDraft } from 'shared-scoring/contract';
import { Problem } from '../problem.ts';
import { divisionsOf } from '../reference/divisions.ts';

/** `listDate`: which edition of the official list said so. `far`: not a pilot district, open only where somebody is enrolled. */
export type Routed = Exclude<Route, { kind: 'unknown' }> & { readonly listDate: string; readonly far?: true };

type Place = ReportDraft['place'];

/**
 * The street office that answers for a place; a committee of another street is a doubt to check. A district's code
 * with 000 behind it is its triage desk. Throws `place.unknown` naming the field, which stands under `at`.
 */
export async function routed(place: Place, at = 'place.'): Promise<Routed> {
  const { street, committee, door } = place;
  const divisions = await divisionsOf(street);
  if (!divisions || street.endsWith('000')) return farRouted(place, at);
  const found = route({ street, committee, text: door }, divisions);
  if (found.kind === 'unknown') throw unknown(`${at}street`, found.remedy);
  const listed = divisions.streets.some(([, , below]) => below.some(([code]) => code === committee));
  if (committee && !listed) throw unknown(`${at}committee`, noCommittee);
  return { ...found, listDate: divisions.date };
}

/** From the list of the whole country, which takes a second to read the first time. */
async function farRouted({ street, committee }: Place, at: string): Promise<Routed> {
  const { country, placeByCode } = await import('../reference/country.ts');
  const list = await country();
  const listDate = list.head.date;
  const desk = street.endsWith('000') ? list.coded(street.slice(0, 6)) : undefined;
  if (desk !== undefined && list.level(desk) === 'district') {
    const district = { district: street.slice(0, 6), districtName: list.name(desk) };
    const office = { ...district, street, streetName: `${list.name(desk)}区里分派` };
    return { kind: 'doubt', ...office, flag: '还不知道是哪个街道,请分派', listDate, far: true };
  }
  const found = await placeByCode(street);
  if (!found) throw unknown(`${at}street`, '名录里没有这个街道。请在列表里重新选一次');
  if (committee === undefined) return { kind: 'found', ...found, listDate, far: true };
  const below = await placeByCode(committee);
  if (!below) throw unknown(`${at}committee`, noCommittee);
  if (below.street === street) return { kind: 'found', ...below, listDate, far: true };
  const flag = `${below.committeeName}在名录里属于${below.streetName},先由${found.streetName}负责,请核对`;
  return { kind: 'doubt', ...found, flag, listDate, far: true };
}

const noCommittee = '名录里没有这个居委。请重新选,或者不选居委';

/** Refuses a place where nobody is enrolled to look after it: a promise nobody keeps is worse than none. */
export const notOpen = (at = 'place.') =>
  unknown(`${at}street`, '这里还没有开通,没有人能看到。请打当地居委会的电话或 12345;有危险请打 110、119、120');

const unknown = (path: string, message: string) => new Problem('place.unknown', { fields: [{ path, message }] });
