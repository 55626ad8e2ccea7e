import type { Candidate } from './candidates.ts';
import { leftover, maybeLonger } from './leftover.ts';
import { placeOwner, sayOwner } from './place-owner.ts';
import { against, type Reading, sharedDigits, strongRival } from './weigh.ts';

/** A road of this name may run through several streets. */
const asRoad = /[路街道]$/u;

/**
 * What to check about a chosen place, in plain Chinese, or undefined when nothing speaks against it.
 * `overruled` counts places of the same weight that only the phone's region set aside.
 */
export const doubtAbout = (
  reading: Reading,
  chosen: Candidate,
  candidates: readonly Candidate[],
  overruled: number,
): string | undefined => {
  const { index, text, near } = reading;
  const owner = placeOwner(index, chosen.unit);
  const first = `先由${owner.streetName}负责,请核对`;
  const [own] = chosen.by;
  if (!own) return first;
  const [wrong] = against(reading, chosen);
  if (wrong)
    return `写的是${index.name(wrong.unit)},名录里${owner.streetName}在${owner.region}${owner.districtName},${first}`;
  const old = chosen.by.find(({ until }) => until !== undefined);
  if (old)
    return `写的“${text.slice(old.start, old.end)}”是${old.until}以前的老地名,现在大约是${sayOwner(owner)},${first}`;
  if (chosen.by.some(({ guess }) => guess === 'slip')) return `写的和名录差一个字,大约是${sayOwner(owner)},${first}`;
  const odd = chosen.by.find((it) => it.odd);
  if (odd && index.level(odd.unit) !== 'committee') return `名录里叫${index.name(odd.unit)},写法不一样,${first}`;
  const rival = strongRival(index, chosen, candidates);
  if (rival) return `还提到了${sayOwner(placeOwner(index, rival.unit))},${first}`;
  const rest = leftover(text, chosen);
  if (rest) return `名录里没有找到“${rest.words}”,${first}`;
  if (maybeLonger(text, chosen)) return `名字可能不全,大约是${sayOwner(owner)},${first}`;
  const street = chosen.by.some(({ unit }) => index.level(unit) === 'street');
  if (!street && near.length >= 6 && near.slice(0, 6) !== owner.district) return `手机在另一个区,${first}`;
  const known = sharedDigits(near, index.code(chosen.unit)) >= 4;
  const named = chosen.by.some(({ unit }) => !['street', 'committee'].includes(index.level(unit)));
  if (near !== '' && !known && !named) return `这里离手机所在的地方很远,${first}`;
  if (overruled > 0 && !known) return `别处也有同名的地方,${first}`;
  if (chosen.by.length > 1) return undefined;
  const door = /^ ?\d/u.test(text.slice(own.end));
  if (street && !own.sure && door && asRoad.test(index.key(own.unit)))
    return `写的可能是路名,路会经过几个街道,${first}`;
  const enough = known ? own.sure || street : own.sure && street;
  return enough ? undefined : `只写了名字,没有写区和街道,${first}`;
};
