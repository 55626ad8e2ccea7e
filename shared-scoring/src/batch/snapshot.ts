import { type Rows, readRows, unknown } from '../facts/row.ts';
import { type Column, type FactTable, isMeasured } from '../facts/table.ts';
import type { Answers } from '../facts/types.ts';
import { toldMembers } from '../rule/house.ts';

/** Codes of one number, one per household or member. */
export type Codes = Int16Array | Int32Array;

/**
 * One fact of many rows. `planes`: a bit for every row, one plane for each option of a choice or set, one for a yes/no, one
 * for each binary digit of a small number (the lowest first) and last one for its bands, none for money; `unknown` likewise:
 * nobody has said. `codes`, of numbers: from 0 up (to the most the fact may be) the number itself, −1 unknown, −2 and below the
 * pairs of ends in `bands`.
 */
export type FactColumn = {
  readonly planes: readonly Uint32Array[];
  readonly unknown: Uint32Array;
  readonly codes: Codes;
  readonly bands: Float64Array;
};

/** Many households laid out by column. Members of household h are those from `starts[h]` to `starts[h + 1]`. */
export type Snapshot = {
  readonly households: number;
  readonly starts: Uint32Array;
  /** Bit set = nobody has said who lives here; one member of whom nothing is known stands for all. */
  readonly uncounted: Uint32Array;
  readonly household: readonly FactColumn[];
  readonly member: readonly FactColumn[];
};

/** How many binary digits a small number has. */
export const digitsOf = ({ max }: Column): number => 32 - Math.clz32(max);

/** How many bytes one code of a fact takes: none of what has planes, small numbers two, money four. */
export const widthOf = ({ fact, max }: Column): 0 | 2 | 4 => (!isMeasured(fact) ? 0 : max < 16_000 ? 2 : 4);

/** How many planes a fact has beside that of the unknown. */
export const planesOf = (column: Column): number => {
  if (isMeasured(column.fact)) return widthOf(column) === 2 ? digitsOf(column) + 1 : 0;
  return column.fact.kind === 'bool' ? 1 : column.codes.size;
};

/** Words of a plane for so many rows: one more than needed, so that a chunk may be read from the middle of a word. */
export const planeWords = (rows: number): number => (rows >>> 5) + 2;

const largest = { 0: 0, 2: 32_767, 4: 2_147_483_647 } as const;

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

const mark = (plane: Uint32Array | undefined, at: number): void => {
  if (plane) plane[at >>> 5] = (plane[at >>> 5] as number) | (1 << (at & 31));
};

const writer = (column: Column, length: number) => {
  const width = widthOf(column);
  const codes = width === 4 ? new Int32Array(length) : new Int16Array(width === 2 ? length : 0);
  const planes = Array.from({ length: planesOf(column) }, () => new Uint32Array(planeWords(length)));
  const nobodySaid = new Uint32Array(planeWords(length));
  const top = Math.min(column.max, largest[width]);
  const { codeOf, ends } = bandBook(largest[width]);
  const { fact, place } = column;
  const markBits = (at: number, bits: number) => {
    for (const [bit, plane] of planes.entries()) if ((bits >> bit) & 1) mark(plane, at);
  };
  const put = (at: number, { lo: from, hi: to, state }: Rows, further: number): void => {
    const lo = from[place + further] as number;
    const hi = to[place + further] as number;
    if (state[place + further] === unknown) {
      mark(nobodySaid, at);
      if (width > 0) codes[at] = -1;
    } else if (width > 0) {
      const code = lo === hi && Number.isInteger(lo) && lo >= 0 && lo <= top ? lo : codeOf(lo, hi);
      codes[at] = code;
      if (code < 0) mark(planes.at(-1), at);
      else if (width === 2) markBits(at, code);
    } else if (fact.kind === 'choice') mark(planes[lo], at);
    else if (fact.kind === 'bool') mark(lo === 2 ? planes[0] : undefined, at);
    else markBits(at, lo);
  };
  return { put, done: (): FactColumn => ({ planes, unknown: nobodySaid, codes, bands: Float64Array.from(ends) }) };
};

/** Lay out many households by column. Throws when a column meets more different bands than its codes can name. */
export const snapshotOf = (table: FactTable, all: readonly Answers[]): Snapshot => {
  const starts = new Uint32Array(all.length + 1);
  const uncounted = new Uint32Array(planeWords(all.length));
  all.forEach((answers, at) => {
    const told = toldMembers(answers);
    if (told === null) mark(uncounted, at);
    starts[at + 1] = (starts[at] as number) + (told?.length ?? 1);
  });
  const household = table.household.map((column) => writer(column, all.length));
  const member = table.member.map((column) => writer(column, starts[all.length] as number));
  const stride = table.member.length;
  all.forEach((answers, at) => {
    const told = toldMembers(answers);
    const rows = readRows(table, answers.household, told?.map((one) => one.answers) ?? null);
    for (const { put } of household) put(at, rows, 0);
    const first = starts[at] as number;
    for (let row = first; row < (starts[at + 1] as number); row++)
      for (const { put } of member) put(row, rows, (row - first) * stride);
  });
  return {
    households: all.length,
    starts,
    uncounted,
    household: household.map(({ done }) => done()),
    member: member.map(({ done }) => done()),
  };
};
