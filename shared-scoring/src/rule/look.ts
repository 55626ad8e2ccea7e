import { band, exact, type Tri, unknown } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import { firstOf } from './bits.ts';
import type { Figure } from './figure.ts';
import { type Found, type House, keyAt, membersPlace, stateOf } from './house.ts';
import type { Look, Purpose } from './node.ts';

/**
 * Looks into a rule (`value`: what it came to) or a number, of some members. Looks may stand inside each other; each has a sheet
 * of marks of its own, wiped when it is over.
 */
export const lookAt = (
  house: House,
  purpose: Purpose,
  inside: (look: Look, who: number, value: Tri) => void,
  who: number,
  value: Tri = 1,
): Found => {
  const { slate } = house;
  slate.looked = true;
  const marks = slate.sheets.pop() ?? new Int32Array(slate.missing.length);
  const look: Look = { places: [], figures: [], house, purpose, marks };
  inside(look, who, value);
  const { places, figures } = look;
  const whose: number[] = [];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    whose.push(marks[place] as number);
    marks[place] = 0;
  }
  slate.sheets.push(marks);
  return { places, whose, figures };
};

const keptFor = ({ house, purpose }: Look): Int32Array =>
  purpose === 'given' ? house.slate.given : house.slate.missing;

/** Whose answer in a place a look is for, found out and kept. */
const findWanted = (place: number, look: Look): number => {
  const { house, purpose } = look;
  const people = place === membersPlace(house) || house.uncounted ? 1 : house.heads;
  let who = 0;
  for (let member = 0; member < people; member++) {
    const state = stateOf(house, keyAt(place, member, house));
    if (purpose === 'given' ? state === exact || state === band : state === unknown) who |= 1 << member;
  }
  keptFor(look)[place] = who;
  return who;
};

const put = (place: number, who: number, { places, marks }: Look): void => {
  const before = marks[place] as number;
  if (before === 0) places.push(place);
  marks[place] = before | who;
};

/** The list of members mattered: everybody had to be looked at. */
export const markMembers = (look: Look): void => {
  const place = membersPlace(look.house);
  const known = keptFor(look)[place] as number;
  const who = known >= 0 ? known : findWanted(place, look);
  if (who !== 0) put(place, who, look);
};

/** Marks that an answer of some members mattered. One that counts only under conditions brings the answers to those along. */
export const marker = (column: Column): ((look: Look, who: number) => void) => {
  const { place } = column;
  const inMember = column.fact.of === 'member';
  const places = column.when.map(({ column: before }) => before.place);
  const markBefore = column.when.map(({ column: before }) => marker(before));
  return (look, who) => {
    if (inMember && look.house.uncounted) {
      markMembers(look);
      return;
    }
    const kept = keptFor(look);
    const given = look.purpose === 'given';
    const known = kept[place] as number;
    const wanted = (inMember ? who : 1) & (known >= 0 ? known : findWanted(place, look));
    if (wanted !== 0) put(place, wanted, look);
    else if (!given) return;
    for (let at = 0; at < places.length; at++) {
      // Nothing of it is missing, nor then of what it hangs on.
      if (given || kept[places[at] as number] !== 0) (markBefore[at] as ReturnType<typeof marker>)(look, who);
    }
  };
};

/** A figure mattered. */
export const markFigure = (figure: Figure, { purpose, figures }: Look): void => {
  if (purpose === 'missing' || (purpose === 'unsure' && figure.verified)) return;
  if (!figures.includes(figure)) figures.push(figure);
};

const digits: Readonly<Record<Purpose, number>> = { given: 0, missing: 2, unsure: 4 };

/** Looks inside once for all who ask: a rule or number about the household that stands in several places. */
export const lookOnce = (
  id: number,
  look: Look,
  inside: (own: Look, who: number, value: Tri) => void,
  value: Tri,
): void => {
  const { house, purpose, marks } = look;
  const key = 6 * id + digits[purpose] + (house.stated ? 1 : 0);
  let found = house.slate.found.get(key);
  if (!found) {
    found = lookAt(house, purpose, inside, 1, value);
    house.slate.found.set(key, found);
  }
  const { places, whose, figures } = found;
  // As `put` does, without a call for each: this is where many looks meet.
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    const before = marks[place] as number;
    if (before === 0) look.places.push(place);
    marks[place] = before | (whose[at] as number);
  }
  for (let at = 0; at < figures.length; at++) markFigure(figures[at] as Figure, look);
};

/** The numbers of the answers found, the lowest first. */
export const keysOf = ({ places, whose }: Found, house: House): readonly number[] => {
  const keys: number[] = [];
  for (let at = 0; at < places.length; at++)
    for (let left = whose[at] as number; left !== 0; left &= left - 1)
      keys.push(keyAt(places[at] as number, firstOf(left), house));
  return keys.sort((one, other) => one - other);
};
