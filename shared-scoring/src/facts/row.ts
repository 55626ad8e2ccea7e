import { dayOf, isDate } from '../day/civil.ts';
import { type Column, isMeasured } from './table.ts';
import type { Answer, AnswerSet, FactValue } from './types.ts';

/** False, unknown, true: ordered, so that all = min, any = max, not = 2 − x. */
export type Tri = 0 | 1 | 2;

/** How a value is known: not at all, exactly, as a band, or implied by another answer. */
export const unknown = 0;
export const exact = 1;
export const band = 2;
export const implied = 3;

/**
 * The facts of a household or a member in columns. Bools are Tri, choices codes, sets bit masks (−1 = unknown) in `lo`;
 * numbers lie within [lo, hi].
 */
export type Row = { readonly lo: Float64Array; readonly hi: Float64Array; readonly state: Uint8Array };

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

/** Does a condition hold for what its row says: no, not known, yes? */
const holds = (row: Row, { slot, fact, codes }: Column, condition: Column['when'][number]['condition']): Tri => {
  const lo = row.lo[slot] as number;
  const hi = row.hi[slot] as number;
  if ('is' in condition) {
    if (row.state[slot] === unknown) return 1;
    return condition.is.some((value) => (fact.kind === 'bool' ? (value ? 2 : 0) : codes.get(String(value))) === lo)
      ? 2
      : 0;
  }
  const least = condition.atLeast ?? Number.NEGATIVE_INFINITY;
  const most = condition.atMost ?? Number.POSITIVE_INFINITY;
  return lo >= least && hi <= most ? 2 : hi < least || lo > most ? 0 : 1;
};

/** Is a fact to be asked here: no, not known yet, yes? */
export const applies = (column: Column, row: Row, household: Row): Tri => {
  let all: Tri = 2;
  for (const { column: before, condition } of column.when) {
    const one = holds(before.fact.of === column.fact.of ? row : household, before, condition);
    if (one < all) all = one;
  }
  return all;
};

const put = ({ lo, hi, state }: Row, slot: number, from: number, to: number, how: number) => {
  lo[slot] = from;
  hi[slot] = to;
  state[slot] = how;
};

const leaveOpen = (row: Row, { fact, slot, min, max }: Column) => {
  if (isMeasured(fact)) return put(row, slot, min, max, unknown);
  const code = fact.kind === 'bool' ? 1 : -1;
  put(row, slot, code, code, unknown);
};

const write = (row: Row, column: Column, answer: Answer | undefined, applying: Tri) => {
  const { fact, slot } = column;
  leaveOpen(row, column);
  if (applying === 1) return;
  const value = applying === 0 ? fact.otherwise : answer?.kind === 'value' ? answer.value : undefined;
  const code = value === undefined ? undefined : encode(column, value);
  if (code !== undefined) return put(row, slot, code, code, applying === 0 ? implied : exact);
  if (applying === 0 || answer?.kind !== 'range' || !isMeasured(fact)) return;
  put(row, slot, Math.min(answer.from, answer.to), Math.max(answer.from, answer.to), band);
};

/** Put answers into a row. An answer counts only while the conditions of its fact hold, so going back never contradicts. */
export const readRow = (columns: readonly Column[], answers: AnswerSet, household?: Row): Row => {
  const size = columns.length;
  const row: Row = { lo: new Float64Array(size), hi: new Float64Array(size), state: new Uint8Array(size) };
  for (const column of columns) {
    write(row, column, answers[column.fact.name], applies(column, row, household ?? row));
  }
  return row;
};
