import { dayOf, isDate } from '../day/civil.ts';
import { type Column, type FactTable, isMeasured, type When } from './table.ts';
import type { Answer, AnswerSet, FactValue } from './types.ts';

/** False, unknown, true: ordered, so that all = min, any = max, not = 2 − x. */
export type Tri = 0 | 1 | 2;

/** How a value is known: not at all, exactly, as a band, or implied by another answer. */
export const unknown = 0;
export const exact = 1;
export const band = 2;
export const implied = 3;

/**
 * The facts of a household: its own, then those of each member, by `Column.place` and member. Bools are Tri, choices codes,
 * sets bit masks (−1 = unknown) in `lo`; numbers lie within [lo, hi]. `given` and `missing`: by place whose answer was given
 * and whose is unknown, a bit each (the household's own is the first); behind the last place that of the list of members.
 */
export type Rows = {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly state: Uint8Array;
  readonly given: Int32Array;
  readonly missing: Int32Array;
};

/** The code of a value, or undefined when it does not suit the fact: then it counts as not answered, never as a no. */
const encode = ({ fact, codes }: Column, value: FactValue): number | undefined => {
  switch (fact.kind) {
    case 'bool':
      return typeof value === 'boolean' ? (value ? 2 : 0) : undefined;
    case 'choice':
      return typeof value === 'string' ? codes.get(value) : undefined;
    case 'set': {
      if (!Array.isArray(value)) return undefined;
      let bits = 0;
      for (let at = 0; at < value.length; at++) {
        const bit = codes.get(value[at]);
        if (bit === undefined) return undefined;
        bits |= 1 << bit;
      }
      return bits;
    }
    case 'date':
      return typeof value === 'string' && isDate(value) ? dayOf(value) : undefined;
    case 'number':
    case 'money':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  }
};

/** Does a condition hold for what was said under that key: no, not known, yes? */
const holds = ({ lo, hi, state }: Rows, key: number, { codes, least, most }: When): Tri => {
  const from = lo[key] as number;
  if (codes !== null) return state[key] === unknown ? 1 : (codes >> from) & 1 ? 2 : 0;
  const to = hi[key] as number;
  return from >= least && to <= most ? 2 : to < least || from > most ? 0 : 1;
};

/** Is a fact to be asked of a member whose facts stand so much `further` than the first one's: no, not known yet, yes? */
export const applies = ({ when }: Pick<Column, 'when'>, rows: Rows, further: number): Tri => {
  let all: Tri = 2;
  for (let at = 0; at < when.length; at++) {
    const one = when[at] as When;
    const { place, fact } = one.column;
    const known = holds(rows, fact.of === 'member' ? place + further : place, one);
    if (known < all) all = known;
  }
  return all;
};

const put = (
  { lo, hi, state, given, missing }: Rows,
  place: number,
  member: number,
  further: number,
  from: number,
  to: number,
  how: number,
): void => {
  const key = place + further;
  lo[key] = from;
  hi[key] = to;
  state[key] = how;
  missing[place] = (missing[place] as number) & ~(1 << member);
  if (how !== implied) given[place] = (given[place] as number) | (1 << member);
};

/** Writes what was answered, or (undefined) what goes without asking. */
const write = (rows: Rows, column: Column, member: number, further: number, answer: Answer | undefined): void => {
  const { fact, place } = column;
  if (answer?.kind === 'range') {
    const { from, to } = answer;
    if (isMeasured(fact)) put(rows, place, member, further, Math.min(from, to), Math.max(from, to), band);
    return;
  }
  const value = answer === undefined ? fact.otherwise : answer.kind === 'value' ? answer.value : undefined;
  const code = value === undefined ? undefined : encode(column, value);
  if (code !== undefined) put(rows, place, member, further, code, code, answer ? exact : implied);
};

const readInto = (rows: Rows, columns: readonly Column[], answers: AnswerSet, member: number): void => {
  const further = member * columns.length;
  for (let slot = 0; slot < columns.length; slot++) {
    const column = columns[slot] as Column;
    const applying = column.when.length === 0 ? 2 : applies(column, rows, further);
    if (applying === 1) continue;
    const answer = applying === 0 ? undefined : answers[column.fact.name];
    if (applying === 0 || answer !== undefined) write(rows, column, member, further, answer);
  }
};

const nothingTold = ({ household, member, places }: FactTable, heads: number): Rows => {
  const columns = [household, ...new Array<readonly Column[]>(heads).fill(member)].flat();
  const code = ({ fact }: Column) => (fact.kind === 'bool' ? 1 : -1);
  return {
    lo: Float64Array.from(columns, (column) => (isMeasured(column.fact) ? column.min : code(column))),
    hi: Float64Array.from(columns, (column) => (isMeasured(column.fact) ? column.max : code(column))),
    state: new Uint8Array(columns.length),
    given: new Int32Array(places + 1),
    missing: new Int32Array(places + 1).fill(1).fill((1 << heads) - 1, household.length, places),
  };
};

const blanks = new WeakMap<FactTable, Rows[]>();

/** Rows in which nothing is told yet, for so many members; the same for every household. */
const blankFor = (table: FactTable, heads: number): Rows => {
  const known = blanks.get(table) ?? [];
  blanks.set(table, known);
  known[heads] ??= nothingTold(table, heads);
  return known[heads];
};

/**
 * Put the answers of a household and its members (null: nobody has said who lives there) into rows. An answer counts only while
 * the conditions of its fact hold, so going back never contradicts.
 */
export const readRows = (table: FactTable, household: AnswerSet, members: readonly AnswerSet[] | null): Rows => {
  const blank = blankFor(table, members?.length ?? 1);
  const rows = {
    lo: blank.lo.slice(),
    hi: blank.hi.slice(),
    state: blank.state.slice(),
    given: blank.given.slice(),
    missing: blank.missing.slice(),
  };
  readInto(rows, table.household, household, 0);
  const told = members ?? [{}];
  for (let at = 0; at < told.length; at++) readInto(rows, table.member, told[at] as AnswerSet, at);
  if (members === null) return rows;
  rows.given[table.places] = 1;
  rows.missing[table.places] = 0;
  return rows;
};
