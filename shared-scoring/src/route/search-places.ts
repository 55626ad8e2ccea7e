import { coreName, foldName } from './fold-name.ts';
import { type Owner, ownersOf, type Places } from './owners.ts';

/** A place to pick: `label` is 新华路街道 · 西镇居委会, or the street alone. */
export type PlaceHit = Owner & { readonly label: string };

type Entry = {
  readonly hit: PlaceHit;
  readonly street: string;
  readonly own: string;
  readonly local: string;
  readonly full: string;
};

const entryOf = (owner: Owner): Entry => {
  const own = owner.committeeName ?? owner.streetName;
  const label = owner.committeeName ? `${owner.streetName} · ${owner.committeeName}` : owner.streetName;
  const local = foldName(`${owner.streetName}${owner.committeeName ?? ''}`);
  const full = foldName(owner.districtName) + local;
  return { hit: { ...owner, label }, street: coreName(owner.streetName), own: coreName(own), local, full };
};

const folded = new WeakMap<object, readonly Entry[]>();

/** Folding a city takes longer than a keystroke, so it is done once per list. */
const entriesOf = (places: Places): readonly Entry[] => {
  const known = folded.get(places);
  if (known) return known;
  const made = ownersOf(places).map(entryOf);
  folded.set(places, made);
  return made;
};

/** Characters of `part` in their order somewhere in `whole`. */
const inOrder = (part: string, whole: string): boolean => {
  let from = 0;
  return [...part].every((char) => {
    from = whole.indexOf(char, from) + 1;
    return from > 0;
  });
};

/** How well one folded word names a place, 0 (not at all) to 7 (its whole address). */
const fit = (word: string, { street, own, local, full }: Entry): number => {
  const core = coreName(word);
  if (word === local || word === full) return 7;
  if (core === own) return 6;
  if (own !== street && core.includes(street) && core.replace(street, '').includes(own)) return 6;
  if (own.startsWith(core)) return 5;
  if (own.includes(core)) return 4;
  if (word.includes(own) && own.length > 1) return 3;
  if (full.includes(core)) return 2;
  return core.length > 1 && inOrder(core, full) ? 1 : 0;
};

/** Every blank-separated word must fit; the order of words does not matter. */
const score = (words: readonly string[], entry: Entry): number => {
  const fits = words.map((word) => fit(word, entry));
  return fits.includes(0) ? 0 : Math.max(0, ...fits);
};

/**
 * Streets and committees that match what somebody typed, best first, at most `limit`. Forgives blanks, full-width
 * digits, 三 for 3, a missing 街道 or 居委会, and words in any order. No text: the streets.
 */
export const searchPlaces = (places: Places, text: string, limit: number): readonly PlaceHit[] => {
  const words = text
    .split(/[\s,,、·]+/u)
    .map(foldName)
    .filter((word) => word !== '');
  const entries = entriesOf(places);
  if (words.length === 0)
    return entries
      .filter(({ hit }) => !hit.committee)
      .slice(0, limit)
      .map(({ hit }) => hit);
  return entries
    .map((entry, i) => ({ hit: entry.hit, i, points: score(words, entry) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || Number(!!a.hit.committee) - Number(!!b.hit.committee) || a.i - b.i)
    .slice(0, limit)
    .map(({ hit }) => hit);
};
