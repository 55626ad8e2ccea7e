import type { Mention } from './mentions.ts';
import type { PlaceIndex, UnitId } from './place-index.ts';

/** A street or committee the text may mean, with all that speaks for it. */
export type Candidate = {
  readonly unit: UnitId;
  /** Its own name first, then the names above it, none over another. */
  readonly by: readonly Mention[];
  /** Characters of the text explained. */
  readonly covers: number;
};

const overlaps = (one: Mention, other: Mention) => one.start < other.end && other.start < one.end;

/** A name with a slip explains one character less, so a right one always wins. */
const length = ({ start, end, guess }: Mention) => end - start - (guess === 'slip' ? 1 : 0);

/** The longest of these names that leaves the ones already read alone and stands where a larger place is said: before. */
const best = (of: readonly Mention[], taken: readonly Mention[], own: Mention): Mention | undefined => {
  let found: Mention | undefined;
  for (const it of of) {
    if (taken.some((other) => overlaps(it, other)) || (!it.sure && it.start > own.start)) continue;
    if (!found || length(it) > length(found)) found = it;
  }
  return found;
};

/** Every street and committee named in the text, each with its districts and cities as far as they are named too. */
export const candidatesIn = (mentions: readonly Mention[], index: PlaceIndex): readonly Candidate[] => {
  const of = new Map<UnitId, Mention[]>();
  for (const it of mentions) {
    const same = of.get(it.unit);
    if (same) same.push(it);
    else of.set(it.unit, [it]);
  }
  const found = new Map<UnitId, Candidate>();
  for (const own of mentions) {
    const level = index.level(own.unit);
    if (level !== 'street' && level !== 'committee') continue;
    const by = [own];
    for (let above = index.above(own.unit); above >= 0; above = index.above(above)) {
      const it = best(of.get(above) ?? [], by, own);
      if (it) by.push(it);
    }
    const covers = by.reduce((sum, it) => sum + length(it), 0);
    if (covers > (found.get(own.unit)?.covers ?? 0)) found.set(own.unit, { unit: own.unit, by, covers });
  }
  return [...found.values()];
};

/** Characters that `other` explains and `one` does not. */
export const beyond = (one: Candidate, other: Candidate): number =>
  other.by.reduce((sum, { start, end }) => {
    let left = end - start;
    for (const it of one.by) left -= Math.max(0, Math.min(end, it.end) - Math.max(start, it.start));
    return sum + Math.max(0, left);
  }, 0);
