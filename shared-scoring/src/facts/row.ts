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
 * sets bit masks (−1 = unknown) in `lo`; numbers lie within [lo, hi].
 */
export type Rows = { readonly lo: Float64Array; readonly hi: Float64Array; readonly state: Uint8Array };

/** The code of a value, or undefined when it does not suit the fact: then it counts as not answered, never as a no. */
const encode = ({ fact, codes }: Column, value: FactValue): number | undefined => {
  switch (fact.kind) {
    case 'bool':
      return typeof value === 'boolean' ? (value ? 2 : 0) : undefined;
    case 'choice':
      return typeof value === 'string' ? codes.get(value) : undefined;
    case 'set': {
      if (!Array.isArray(value)) return undefined;
      const bits = value.map((item) => codes.get(item));
      return bits.every((bit) => bit !== undefined) ? bits.reduce((mask, bit) => mask | (1 << bit), 0) : undefined;
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
  if (codes) return state[key] === unknown ? 1 : codes.includes(from) ? 2 : 0;
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

const put = ({ lo, hi, state }: Rows, key: number, from: number, to: number, how: number) => {
  lo[key] = from;
  hi[key] = to;
  state[key] = how;
};

const write = (rows: Rows, key: number, column: Column, answer: Answer | undefined, applying: Tri) => {
  const { fact } = column;
  if (applying === 1) return;
  const value = applying === 0 ? fact.otherwise : answer?.kind === 'value' ? answer.value : undefined;
  const code = value === undefined ? undefined : encode(column, value);
  if (code !== undefined) return put(rows, key, code, code, applying === 0 ? implied : exact);
  if (applying === 0 || answer?.kind !== 'range' || !isMeasured(fact)) return;
  put(rows, key, Math.min(answer.from, answer.to), Math.max(answer.from, answer.to), band);
};

const readInto = (rows: Rows, columns: readonly Column[], answers: AnswerSet, further: number): void => {
  for (let slot = 0; slot < columns.length; slot++) {
    const column = columns[slot] as Column;
    const answer = answers[column.fact.name];
    if (column.when.length > 0) write(rows, column.place + further, column, answer, applies(column, rows, further));
    else if (answer !== undefined) write(rows, column.place + further, column, answer, 2);
  }
};

const nothingTold = (columns: readonly Column[]): Rows => {
  const code = ({ fact }: Column) => (fact.kind === 'bool' ? 1 : -1);
  return {
    lo: Float64Array.from(columns, (column) => (isMeasured(column.fact) ? column.min : code(column))),
    hi: Float64Array.from(columns, (column) => (isMeasured(column.fact) ? column.max : code(column))),
    state: new Uint8Array(columns.length),
  };
};

const blanks = new WeakMap<FactTable, Rows[]>();

/** Rows in which nothing is told yet, for so many members; the same for every household. */
const blankFor = (table: FactTable, heads: number): Rows => {
  const known = blanks.get(table) ?? [];
  blanks.set(table, known);
  known[heads] ??= nothingTold([table.household, ...new Array(heads).fill(table.member)].flat());
  return known[heads];
};

/**
 * Put the answers of a household and its members into rows. An answer counts only while the conditions of its fact hold, so
 * going back never contradicts.
 */
export const readRows = (table: FactTable, household: AnswerSet, members: readonly AnswerSet[]): Rows => {
  const blank = blankFor(table, members.length);
  const rows = { lo: blank.lo.slice(), hi: blank.hi.slice(), state: blank.state.slice() };
  readInto(rows, table.household, household, 0);
  for (let at = 0; at < members.length; at++)
    readInto(rows, table.member, members[at] as AnswerSet, at * table.member.length);
  return rows;
};
