import { type Rows, readRows } from '../facts/row.ts';
import type { Column, FactTable } from '../facts/table.ts';
import type { Answers, FactRef, Member } from '../facts/types.ts';
import { allOf, type Bits, mostMembers } from './bits.ts';
import type { Figure } from './figure.ts';
import type { Interval } from './interval.ts';

/**
 * Where what rules and numbers come to is kept while one household is worked out, by the number of their node: strictly first,
 * then as stated. Made once per pack and lent from household to household.
 */
export type Slate = {
  owner: House | null;
  /** Has anything been worked out as stated? */
  stated: boolean;
  readonly bits: readonly [Int32Array, Int32Array];
  readonly ends: readonly [Float64Array, Float64Array];
  readonly number: Interval;
  /** What looks at rules found, and sheets for them, see `look.ts`. */
  found: Map<number, Found>;
  readonly sheets: Int32Array[];
};

/** Places of answers and whose they are (a bit each), and figures. */
export type Found = {
  readonly places: readonly number[];
  readonly whose: readonly number[];
  readonly figures: readonly Figure[];
};

/** One household laid out for the compiled rules; numbers hand over what they may be in `number`. */
export type House = Rows & {
  readonly table: FactTable;
  readonly people: readonly Member[];
  /** True when the list of members is not known: one member of whom nothing is known stands for them. */
  readonly uncounted: boolean;
  readonly heads: number;
  /** How much further the answers of the next member stand. */
  readonly stride: number;
  readonly all: Bits;
  readonly number: Interval;
  /** Count unverified figures at their stated value, and missing ones as satisfied; see `count`. */
  readonly stated: boolean;
  /** What rules came to strictly, and as figures count just now; −1 where nobody has asked yet. */
  readonly strictly: Int32Array;
  readonly now: Int32Array;
  readonly slate: Slate;
};

/** A slate for so many nodes. */
export const aSlate = (nodes: number): Slate => ({
  owner: null,
  stated: false,
  bits: [new Int32Array(nodes), new Int32Array(nodes)],
  ends: [new Float64Array(2 * nodes), new Float64Array(2 * nodes)],
  number: { lo: 0, hi: 0 },
  found: new Map(),
  sheets: [],
});

/** From now on figures count strictly, or as stated. */
export const count = (house: House, stated: boolean): void => {
  if (house.stated === stated) return;
  const { slate } = house;
  const changing: { -readonly [K in 'stated' | 'now']: House[K] } = house;
  changing.stated = stated;
  changing.now = slate.bits[stated ? 1 : 0];
  if (!stated || slate.stated) return;
  slate.stated = true;
  slate.bits[1].fill(-1);
};

/** Wipe the slate unless it already holds what this household came to. To be called before anything is decided. */
export const claim = (house: House): void => {
  count(house, false);
  const { slate } = house;
  if (slate.owner === house) return;
  slate.owner = house;
  slate.stated = false;
  slate.bits[0].fill(-1);
  // A cleared map drags what it held along.
  if (slate.found.size > 0) slate.found = new Map();
};

const nobody: readonly Member[] = [{ id: '', label: '', answers: {} }];

/** Who lives here as rules see them. An empty list, or one of more people than live under one roof, counts as not told yet. */
export const toldMembers = ({ members }: Pick<Answers, 'members'>): readonly Member[] | null =>
  members !== null && members.length > 0 && members.length <= mostMembers ? members : null;

/** Lay out the answers of one household for rules that keep their values on that slate. */
export const layOut = (table: FactTable, answers: Answers, slate: Slate): House => {
  const told = toldMembers(answers);
  const people = told ?? nobody;
  const { lo, hi, state, given, missing } = readRows(table, answers.household, told?.map((one) => one.answers) ?? null);
  const [strictly] = slate.bits;
  const house: House = {
    table,
    people,
    lo,
    hi,
    state,
    given,
    missing,
    uncounted: told === null,
    heads: people.length,
    stride: table.member.length,
    all: allOf(people.length),
    number: slate.number,
    stated: false,
    strictly,
    now: strictly,
    slate,
  };
  claim(house);
  return house;
};

/** The place of the list of members, behind that of every question. */
export const membersPlace = ({ table }: House): number => table.places;

/** The number of the list of members, behind that of every answer. */
const membersKey = ({ lo }: House): number => lo.length;

/** The number of the answer in a place, of that member; of the list of members while nobody is told. */
export const keyAt = (place: number, member: number, house: House): number => {
  if (place < house.table.household.length) return place;
  return place === membersPlace(house) || house.uncounted ? membersKey(house) : place + member * house.stride;
};

/** The question of that number and whose it is (undefined = the household's). Not for the list of members. */
export const placeIn = ({ table }: House, key: number) => {
  const past = key - table.household.length;
  // Numbers are made by `keyAt`, so there is a question.
  if (past < 0) return { column: table.household[key] as Column, member: undefined };
  const stride = table.member.length;
  return { column: table.member[past % stride] as Column, member: Math.trunc(past / stride) };
};

/** The answer of that number as callers know it. */
export const refOf = (house: House, key: number): FactRef => {
  if (key === membersKey(house)) return { fact: 'members' };
  const { column, member } = placeIn(house, key);
  const fact = column.fact.name;
  return member === undefined ? { fact } : { fact, member: house.people[member]?.id ?? '' };
};
