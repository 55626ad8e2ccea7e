import { exact, type Rows, readRows, unknown } from '../facts/row.ts';
import type { Column, FactTable } from '../facts/table.ts';
import type { Answers, FactRef, Member } from '../facts/types.ts';
import { allOf, type Bits, mostMembers } from './bits.ts';
import type { Figure } from './figure.ts';
import type { Interval } from './interval.ts';

/** How many values the rules of a pack keep while one household is worked out: of rules and of numbers. */
export type Kept = { readonly bits: number; readonly ends: number };

/** Where they are kept: strictly first, then as stated. Made once per pack and lent from household to household. */
export type Slate = {
  owner: House | null;
  /** Has anything been worked out as stated? */
  stated: boolean;
  readonly bits: readonly [Int32Array, Int32Array];
  readonly ends: readonly [Float64Array, Float64Array];
  readonly number: Interval;
  /** Has anybody looked at what made a rule what it is? Then: */
  looked: boolean;
  /** By place of a question: whose answer is missing, whose is given (a bit each); −1 where nobody has asked yet. */
  readonly missing: Int32Array;
  readonly given: Int32Array;
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

/** A slate for rules that keep so many values, over questions in so many places. */
export const aSlate = ({ bits, ends }: Kept, places: number): Slate => ({
  owner: null,
  stated: false,
  bits: [new Int32Array(bits), new Int32Array(bits)],
  ends: [new Float64Array(2 * ends), new Float64Array(2 * ends)],
  number: { lo: 0, hi: 0 },
  looked: true,
  missing: new Int32Array(places),
  given: new Int32Array(places),
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
  slate.ends[1].fill(Number.NaN);
};

/** Wipe the slate unless it already holds what this household came to. To be called before anything is decided. */
export const claim = (house: House): void => {
  count(house, false);
  const { slate } = house;
  if (slate.owner === house) return;
  slate.owner = house;
  slate.stated = false;
  slate.bits[0].fill(-1);
  slate.ends[0].fill(Number.NaN);
  if (!slate.looked) return;
  slate.looked = false;
  slate.missing.fill(-1);
  slate.given.fill(-1);
  // A cleared map drags what it held along.
  slate.found = new Map();
};

const nobody: readonly Member[] = [{ id: '', label: '', answers: {} }];

/** Who lives here as rules see them. An empty list, or one of more people than live under one roof, counts as not told yet. */
export const toldMembers = ({ members }: Pick<Answers, 'members'>): readonly Member[] | null =>
  members !== null && members.length > 0 && members.length <= mostMembers ? members : null;

/** Lay out the answers of one household for rules that keep their values on that slate. */
export const layOut = (table: FactTable, answers: Answers, slate: Slate): House => {
  const told = toldMembers(answers);
  const people = told ?? nobody;
  const heads = people.length;
  const { lo, hi, state } = readRows(
    table,
    answers.household,
    people.map((one) => one.answers),
  );
  const [strictly] = slate.bits;
  const house: House = {
    table,
    people,
    uncounted: told === null,
    heads,
    stride: table.member.length,
    all: allOf(heads),
    lo,
    hi,
    state,
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

/** How the answer of that number is known: unknown, exact, band or implied. */
export const stateOf = ({ state, uncounted }: House, key: number): number =>
  state[key] ?? (uncounted ? unknown : exact);

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
