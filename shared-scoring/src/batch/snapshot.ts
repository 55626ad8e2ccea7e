import { type Row, readRow, unknown } from '../facts/row.ts';
import { type Column, type FactTable, isMeasured } from '../facts/table.ts';
import type { Answers } from '../facts/types.ts';

/** Codes of one fact, one per household or member. */
export type Codes = Int8Array | Int16Array | Int32Array;

/**
 * One fact of many. Bools are 0, 1 (unknown), 2; choices their code and sets their bits, −1 = unknown; of numbers a code
 * from 0 up (to the most the fact may be) is the number itself, −1 is unknown, −2 and below stand for the pairs of ends in `bands`.
 */
export type FactColumn = { readonly codes: Codes; readonly bands: Float64Array };

/** Many households laid out by column. Members of household h are those from `starts[h]` to `starts[h + 1]`. */
export type Snapshot = {
  readonly households: number;
  readonly starts: Uint32Array;
  /** 1 = nobody has said who lives here; one member of whom nothing is known stands for all. */
  readonly uncounted: Uint8Array;
  readonly household: readonly FactColumn[];
  readonly member: readonly FactColumn[];
};

/** How many bytes one code of a fact takes: small choices and bools one, sets and small numbers two, money four. */
export const widthOf = ({ fact, codes, max }: Column): 1 | 2 | 4 => {
  if (fact.kind === 'bool') return 1;
  if (fact.kind === 'choice') return codes.size < 127 ? 1 : 2;
  if (fact.kind === 'set') return codes.size < 15 ? 2 : 4;
  return max < 16_000 ? 2 : 4;
};

/** Room for so many codes of a width. */
const codesOf = (width: 1 | 2 | 4, length: number): Codes =>
  width === 1 ? new Int8Array(length) : width === 2 ? new Int16Array(length) : new Int32Array(length);

const largest = { 1: 127, 2: 32_767, 4: 2_147_483_647 } as const;

/** Keeps the bands of one column and gives each its number. */
const bandBook = (least: number) => {
  const numbers = new Map<string, number>();
  const ends: number[] = [];
  const codeOf = (lo: number, hi: number): number => {
    const key = `${lo} ${hi}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const code = -2 - numbers.size;
    numbers.set(key, code);
    if (code < -least) throw new RangeError('too many different bands in one column: take fewer households at a time');
    ends.push(lo, hi);
    return code;
  };
  return { codeOf, ends };
};

const writer = (column: Column, length: number) => {
  const width = widthOf(column);
  const codes = codesOf(width, length);
  const top = Math.min(column.max, largest[width]);
  const { codeOf, ends } = bandBook(largest[width]);
  const put = (at: number, { lo: from, hi: to, state }: Row): void => {
    const lo = from[column.slot] as number;
    const hi = to[column.slot] as number;
    if (!isMeasured(column.fact)) codes[at] = lo;
    else if (state[column.slot] === unknown) codes[at] = -1;
    else codes[at] = lo === hi && Number.isInteger(lo) && lo >= 0 && lo <= top ? lo : codeOf(lo, hi);
  };
  return { put, done: (): FactColumn => ({ codes, bands: Float64Array.from(ends) }) };
};

/** Lay out many households by column. Throws when a column meets more different bands than its codes can name. */
export const snapshotOf = (table: FactTable, all: readonly Answers[]): Snapshot => {
  const starts = new Uint32Array(all.length + 1);
  const uncounted = new Uint8Array(all.length);
  all.forEach(({ members }, at) => {
    uncounted[at] = members === null || members.length === 0 ? 1 : 0;
    starts[at + 1] = (starts[at] as number) + (members?.length || 1);
  });
  const household = table.household.map((column) => writer(column, all.length));
  const member = table.member.map((column) => writer(column, starts[all.length] as number));
  const nobody = [{ answers: {} }];
  all.forEach((answers, at) => {
    const row = readRow(table.household, answers.household);
    for (const { put } of household) put(at, row);
    const people = answers.members?.length ? answers.members : nobody;
    people.forEach((person, who) => {
      const own = readRow(table.member, person.answers, row);
      for (const { put } of member) put((starts[at] as number) + who, own);
    });
  });
  return {
    households: all.length,
    starts,
    uncounted,
    household: household.map(({ done }) => done()),
    member: member.map(({ done }) => done()),
  };
};
