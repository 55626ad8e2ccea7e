import type { Mention } from './mentions.ts';
import { wordsAt } from './office-word.ts';
import type { PlaceIndex, UnitId } from './place-index.ts';
import { endOfSlip, isShortFor } from './slip.ts';

const mostAnchors = 12;

/** Numerals and 第 are folded in a key, so a name that begins with one may look different in the text. */
const foldedFirst = /^[零一二三四五六七八九十第\u3400-\u4dbf]/u;

/** Names with a slip need a place that is known: streets are tried below a district or city, committees below a street or district. */
const unitsBelow = (index: PlaceIndex, anchor: UnitId): readonly UnitId[] => {
  const level = index.level(anchor);
  const found: UnitId[] = [];
  for (let unit = anchor + 1; unit < index.end(anchor); ) {
    const its = index.level(unit);
    if (its === 'street' || (its === 'committee' && level !== 'city')) found.push(unit);
    unit = level === 'city' && its === 'street' ? index.end(unit) : unit + 1;
  }
  return found;
};

const shortNames = /(\p{L}[\p{L}\d]{1,3}?)(?=居委|社区|居(?![民住家])|村委)/gu;

const shortened = (text: string, index: PlaceIndex, anchor: Mention): readonly Mention[] => {
  if (index.level(anchor.unit) !== 'street') return [];
  const committees = unitsBelow(index, anchor.unit);
  const rest = `${' '.repeat(anchor.end)}${text.slice(anchor.end)}`;
  return [...rest.matchAll(shortNames)].flatMap(({ index: start, 0: short }) => {
    if (committees.some((unit) => index.key(unit) === short)) return [];
    const meant = committees.filter((unit) => isShortFor(short, index.key(unit)));
    const end = start + short.length;
    const said = wordsAt(text, end)[0];
    const [unit, another] = meant;
    if (unit === undefined || another !== undefined) return [];
    return [{ unit, start, end: said?.end ?? end, sure: true, odd: false, guess: 'short' } as const];
  });
};

const slipped = (text: string, index: PlaceIndex, unit: UnitId, outside: Mention | undefined): Mention | undefined => {
  const key = index.key(unit);
  if (key.length < 2) return undefined;
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfSlip(text, start, key);
    if (end === undefined || (outside && start < outside.end && outside.start < end)) continue;
    const said = wordsAt(text, end).find(({ office }) => office === index.office(unit));
    if (key.length === 2 && (!said || end - start !== 2)) continue;
    return { unit, start, end: said?.end ?? end, sure: said !== undefined, odd: false, guess: 'slip' };
  }
  return undefined;
};

/** Names that may be meant below places the text is clear about: one character wrong, or shortened as people do. */
export const guessMentions = (
  text: string,
  index: PlaceIndex,
  anchors: readonly (Mention | UnitId)[],
): readonly Mention[] => {
  const letters = new Set(text);
  const seen = new Set<UnitId>();
  return anchors.slice(0, mostAnchors).flatMap((anchor) => {
    const [unit, said] = typeof anchor === 'number' ? [anchor, undefined] : [anchor.unit, anchor];
    const below = unitsBelow(index, unit).filter((it) => {
      if (seen.has(it)) return false;
      seen.add(it);
      const name = index.name(it);
      return foldedFirst.test(name) || letters.has(name.charAt(0)) || letters.has(name.charAt(1));
    });
    const slips = below.flatMap((it) => slipped(text, index, it, said) ?? []);
    return said ? [...shortened(text, index, said), ...slips] : slips;
  });
};
