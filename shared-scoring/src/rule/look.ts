import type { Tri } from '../facts/row.ts';
import type { Column, Seat } from '../facts/table.ts';
import { everybody, firstOf, mostMembers, triAt, whoIs } from './bits.ts';
import { decide } from './decide.ts';
import type { Figure } from './figure.ts';
import { type Found, type House, keyAt } from './house.ts';
import type { BoolNode, Node } from './node.ts';

/** What a look is for: answers given and figures; answers missing; or those and the figures that are not certain. */
export const forGiven = 0;
export const forMissing = 1;
export const forUnsure = 2;
export type Purpose = typeof forGiven | typeof forMissing | typeof forUnsure;

type Asked = Pick<Column, 'seats'>;

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
  const whose = new Array<number>(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    whose[at] = marks[place] as number;
    marks[place] = 0;
  }
  sheets.push(marks);
  return { places, whose, figures };
};

/**
 * The answers of some members mattered; the list of members while nobody is told. One that counts only under conditions brings
 * the answers to those along, where it is missing those of the same members.
 */
const mark = (asked: Asked, who: number, { house, purpose, wanted, marks, places }: Look): void => {
  const { seats } = asked;
  for (let at = 0, left = who; at < seats.length && left !== 0; at++) {
    const { place: own, of } = seats[at] as Seat;
    const inMember = of === 'member';
    const place = inMember && house.uncounted ? house.table.places : own;
    const whose = (inMember ? left : 1) & (wanted[place] as number);
    if (at === 0 && purpose !== forGiven) left = whose;
    if (whose === 0) continue;
    const before = marks[place] as number;
    if (before === 0) places.push(place);
    marks[place] = before | whose;
  }
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
        // Most of the time goes by here, so what is known is read without asking, and one question marked without looking.
        const known = (part.soft ? house.now : house.strictly)[part.id] as number;
        const bits = known >= 0 ? known : decide(part, house);
        const those = value === 1 ? (bits >> mostMembers) & ~bits & left : whoIs(bits, value, left);
        if (those === 0) continue;
        if (part.asks?.length === 1 && look.purpose === forMissing) mark(part.asks[0] as Asked, those, look);
        else into(part, look, those, value);
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
      if (value !== 2) mark(house.table.list, 1, look);
      into(of[0], look, value === 2 ? those & -those : those, value);
      break;
    }
    case 'sum': {
      const all = everybody(house.all);
      mark(house.table.list, 1, look);
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
    for (let at = 0; at < asks.length; at++) mark(asks[at] as Asked, who, look);
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

const addTo = (look: Look, found: Found): void => {
  const { marks, places } = look;
  for (let at = 0; at < found.places.length; at++) {
    const place = found.places[at] as number;
    const before = marks[place] as number;
    if (before === 0) places.push(place);
    marks[place] = before | (found.whose[at] as number);
  }
  markFigures(found.figures, look);
};

/** The numbers of the answers found, the lowest first. */
export const keysOf = ({ places, whose }: Found, house: House): readonly number[] => {
  const keys: number[] = [];
  for (let at = 0; at < places.length; at++)
    for (let left = whose[at] as number; left !== 0; left &= left - 1)
      keys.push(keyAt(places[at] as number, firstOf(left), house));
  return keys.sort((one, other) => one - other);
};
