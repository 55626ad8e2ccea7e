import { dayOf } from '../day/civil.ts';
import type { Condition, Fact, FactName } from './types.ts';

/** A condition on another fact: one of these codes (a bit each), or (null) a number from `least` to `most`. */
export type When = {
  readonly column: Column;
  readonly codes: number | null;
  readonly least: number;
  readonly most: number;
};

/** A fact with its place in a row, its codes and its conditions, looked up once. */
export type Column = {
  readonly fact: Fact;
  /** Its place among those of the household, or of a member. */
  readonly slot: number;
  /** Its place among all: those of the household first, then those of a member. */
  readonly place: number;
  /** Option value → code of a choice, or bit of a set. */
  readonly codes: ReadonlyMap<string, number>;
  /** What an unanswered number may still be. */
  readonly min: number;
  readonly max: number;
  readonly when: readonly When[];
  /** Its own seat first, then those of all the facts its conditions hang on. */
  readonly seats: readonly Seat[];
};

/** Where an answer stands, and whose it is. */
export type Seat = { readonly place: number; readonly of: Fact['of'] };

/** Does a fact measure something: has it a lower and an upper end? */
export const isMeasured = ({ kind }: Fact): boolean => kind === 'number' || kind === 'money' || kind === 'date';

const widest = (kind: Fact['kind']): readonly [number, number] =>
  kind === 'date' ? [dayOf('1900-01-01'), dayOf('2100-12-31')] : [0, 1e10];

/** The catalogue, indexed for the compiler. */
export type FactTable = {
  readonly named: ReadonlyMap<FactName, Column>;
  readonly household: readonly Column[];
  readonly member: readonly Column[];
  /** How many places there are. */
  readonly places: number;
  /** The list of members: its place is behind the last one. */
  readonly list: Pick<Column, 'seats'>;
};

/** The codes of these values in a row, a bit each, of a yes/no fact as of a choice. Throws when a value is no answer. */
const codesIn = ({ fact, codes }: Column, values: readonly (boolean | string)[]): number =>
  values.reduce((bits: number, value) => {
    const code = fact.kind === 'bool' ? (value ? 2 : 0) : codes.get(String(value));
    if (code === undefined) throw new Error(`${value} is no answer to ${fact.name}`);
    return bits | (1 << code);
  }, 0);

const whenOf = (column: Column, condition: Condition): When => {
  const { atLeast: least = Number.NEGATIVE_INFINITY, atMost: most = Number.POSITIVE_INFINITY } =
    'is' in condition ? {} : condition;
  return { column, codes: 'is' in condition ? codesIn(column, condition.is) : null, least, most };
};

const column = (fact: Fact, slot: number, place: number, named: ReadonlyMap<FactName, Column>): Column => {
  const values = (fact.options ?? []).map((option) => option.value);
  if (fact.kind === 'choice' && typeof fact.otherwise === 'string') values.push(fact.otherwise);
  const [least, most] = widest(fact.kind);
  const when = (fact.when ?? []).map((condition) => {
    const before = named.get(condition.fact);
    if (!before) throw new Error(`${fact.name}: ${condition.fact} must stand before it in the catalogue`);
    return whenOf(before, condition);
  });
  const implied = fact.kind === 'date' ? dayOf(String(fact.otherwise)) : Number(fact.otherwise ?? Number.NaN);
  const otherwise = Number.isNaN(implied) ? (fact.min ?? least) : implied;
  return {
    fact,
    slot,
    place,
    codes: new Map([...new Set(values)].map((value, code) => [value, code])),
    min: Math.min(fact.min ?? least, otherwise),
    max: Math.max(fact.max ?? most, otherwise),
    when,
    seats: [{ place, of: fact.of }, ...new Set(when.flatMap(({ column: before }) => before.seats))],
  };
};

/** Index a catalogue. Throws when a name comes twice or a condition names a fact that does not stand before. */
export const factTable = (catalogue: readonly Fact[]): FactTable => {
  const named = new Map<FactName, Column>();
  const rows: Record<Fact['of'], Column[]> = { household: [], member: [] };
  const ofHousehold = catalogue.filter(({ of }) => of === 'household').length;
  for (const fact of catalogue) {
    if (named.has(fact.name)) throw new Error(`${fact.name}: stands twice in the catalogue`);
    const row = rows[fact.of];
    const first = fact.of === 'member' ? ofHousehold : 0;
    const next = column(fact, row.length, first + row.length, named);
    row.push(next);
    named.set(fact.name, next);
  }
  const places = catalogue.length;
  return { named, ...rows, places, list: { seats: [{ place: places, of: 'household' }] } };
};
