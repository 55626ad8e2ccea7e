import type { Tri } from '../facts/row.ts';
import type { Column, When } from '../facts/table.ts';
import { everybody, firstOf, triAt, whoIs } from './bits.ts';
import { decide } from './decide.ts';
import type { Figure } from './figure.ts';
import { type Found, type House, keyAt, membersPlace } from './house.ts';
import type { BoolNode, Node } from './node.ts';

/** What a look is for: answers given and figures; answers missing; or those and the figures that are not certain. */
export const forGiven = 0;
export const forMissing = 1;
export const forUnsure = 2;
export type Purpose = typeof forGiven | typeof forMissing | typeof forUnsure;

/** What was found so far. Of what is missing, answers given and conditions that are settled do not matter. */
type Look = {
  readonly house: House;
  readonly purpose: Purpose;
  /** Whose answers count (a bit each), by place. */
  readonly wanted: Int32Array;
  readonly places: number[];
  readonly figures: Figure[];
  /** Whose answers mattered so far, by place. */
  readonly marks: Int32Array;
};

/**
 * Looks into a rule (`value`: what it came to) or a number, of some members (a bit each). Looks may stand inside each other;
 * each has a sheet of marks of its own, wiped when it is over.
 */
export const lookAt = (house: House, purpose: Purpose, node: Node, who: number, value: Tri = 1): Found => {
  const { sheets } = house.slate;
  const wanted = purpose === forGiven ? house.given : house.missing;
  const marks = sheets.pop() ?? new Int32Array(wanted.length);
  const places: number[] = [];
  const figures: Figure[] = [];
  into(node, { house, purpose, wanted, places, figures, marks }, who, value, true);
  const whose: number[] = [];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    whose.push(marks[place] as number);
    marks[place] = 0;
  }
  sheets.push(marks);
  return { places, whose, figures };
};

const put = (place: number, who: number, { places, marks }: Look): void => {
  const before = marks[place] as number;
  if (before === 0) places.push(place);
  marks[place] = before | who;
};

/** The answers of some members mattered. One that counts only under conditions brings the answers to those along. */
const mark = ({ place, fact, when }: Column, who: number, look: Look): void => {
  const { house, wanted, purpose } = look;
  const inMember = fact.of === 'member';
  if (inMember && house.uncounted) {
    markMembers(look);
    return;
  }
  const whose = (inMember ? who : 1) & (wanted[place] as number);
  if (whose !== 0) put(place, whose, look);
  else if (purpose !== forGiven) return;
  for (let at = 0; at < when.length; at++) mark((when[at] as When).column, who, look);
};

/** The list of members mattered: everybody had to be looked at. */
const markMembers = (look: Look): void => {
  const place = membersPlace(look.house);
  const whose = look.wanted[place] as number;
  if (whose !== 0) put(place, whose, look);
};

const markFigures = (of: readonly Figure[], { purpose, figures }: Look): void => {
  for (let at = 0; at < of.length; at++) {
    const figure = of[at] as Figure;
    if ((purpose === forGiven || (purpose === forUnsure && !figure.verified)) && !figures.includes(figure))
      figures.push(figure);
  }
};

/** A condition inside a number; where it is settled it matters only to what was given. */
const condition = (node: BoolNode, look: Look, who: number): number => {
  const bits = decide(node, look.house);
  for (const value of [0, 1, 2] as const)
    if (look.purpose === forGiven || value === 1) into(node, look, whoIs(bits, value, who), value);
  return bits;
};

const inside = (node: Node, look: Look, who: number, value: Tri): void => {
  const { house } = look;
  const { kind, of } = node;
  switch (kind) {
    case 'all':
    case 'any': {
      const settles = value === (kind === 'all' ? 0 : 2);
      for (let at = 0, left = who; at < of.length && left !== 0; at++) {
        const part = of[at] as BoolNode;
        const those = whoIs(decide(part, house), value, left);
        into(part, look, those, value);
        if (settles) left &= ~those;
      }
      break;
    }
    case 'not':
      into(of[0], look, who, (2 - value) as Tri);
      break;
    case 'policy':
      into(of[0], look, who, triAt(decide(of[0], house), 0));
      break;
    case 'some': {
      const those = whoIs(decide(of[0], house), value, everybody(house.all));
      if (value !== 2) markMembers(look);
      into(of[0], look, value === 2 ? those & -those : those, value);
      break;
    }
    case 'sum': {
      const all = everybody(house.all);
      markMembers(look);
      const bits = condition(of[0], look, all);
      into(of[1], look, all & ~whoIs(bits, 0, all), 1);
      break;
    }
    case 'if': {
      const bits = condition(of[0], look, who);
      into(of[1], look, who & ~whoIs(bits, 0, who), 1);
      into(of[2], look, who & ~whoIs(bits, 2, who), 1);
      break;
    }
    default:
      for (let at = 0; at < of.length; at++) into(of[at] as Node, look, who, value);
  }
};

/** Into a part. What is about the household and stands in several places is looked into once for all who ask, but for `itself`. */
const into = (node: Node, look: Look, who: number, value: Tri, itself = false): void => {
  if (who === 0) return;
  const { asks, figures } = node;
  if (asks) {
    for (let at = 0; at < asks.length; at++) mark(asks[at] as Column, who, look);
    markFigures(figures, look);
  } else if (itself || !node.shared) inside(node, look, who, value);
  else addTo(look, once(node, look, value));
};

/** What a look by itself finds, kept for all who ask. */
const once = (node: Node, { house, purpose }: Look, value: Tri): Found => {
  const { found } = house.slate;
  const key = 6 * node.id + 2 * purpose + (house.stated ? 1 : 0);
  const known = found.get(key) ?? lookAt(house, purpose, node, 1, value);
  found.set(key, known);
  return known;
};

const addTo = (look: Look, { places, whose, figures }: Found): void => {
  // As `put` does: this is where many looks meet.
  const { marks } = look;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    const before = marks[place] as number;
    if (before === 0) look.places.push(place);
    marks[place] = before | (whose[at] as number);
  }
  markFigures(figures, look);
};

/** The numbers of the answers found, the lowest first. */
export const keysOf = ({ places, whose }: Found, house: House): readonly number[] => {
  const keys: number[] = [];
  for (let at = 0; at < places.length; at++)
    for (let left = whose[at] as number; left !== 0; left &= left - 1)
      keys.push(keyAt(places[at] as number, firstOf(left), house));
  return keys.sort((one, other) => one - other);
};
