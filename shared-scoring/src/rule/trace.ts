import { band, exact, unknown } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { FactRef } from '../facts/types.ts';
import { type Frame, keyOf, membersKey, refOf, stateOf } from './frame.ts';
import type { Figure, Trace } from './looked-at.ts';

export const aTrace = (): Trace => ({ facts: [], figures: [] });

/** An answer that counts only under conditions brings the answers to those conditions along. */
export const touchFact = (column: Column, frame: Frame, trace: Trace): void => {
  const key = keyOf(column, frame);
  if (!trace.facts.includes(key)) trace.facts.push(key);
  if (column.fact.of === 'member' && frame.uncounted) return;
  for (const { column: before } of column.when) touchFact(before, frame, trace);
};

export const touchMembers = (frame: Frame, { facts }: Trace): void => {
  const key = membersKey(frame);
  if (!facts.includes(key)) facts.push(key);
};

export const touchFigure = (figure: Figure, { figures }: Trace): void => {
  if (!figures.includes(figure)) figures.push(figure);
};

/** Put everything of one trace behind another. */
export const merge = (from: Trace, into: Trace): void => {
  const before = into.facts.length;
  for (const key of from.facts) if (before === 0 || !into.facts.includes(key)) into.facts.push(key);
  for (const figure of from.figures) touchFigure(figure, into);
};

/** The answers of a trace. One that follows from another (no certificate, so no level) is told by the other. */
export const answered = ({ facts }: Trace, frame: Frame): readonly FactRef[] => {
  const refs: FactRef[] = [];
  for (const key of facts) {
    const state = stateOf(frame, key);
    if (state === exact || state === band) refs.push(refOf(frame, key));
  }
  return refs;
};

/** The answers a trace lacks, by number. */
export const lacking = ({ facts }: Trace, frame: Frame): readonly number[] =>
  facts.filter((key) => stateOf(frame, key) === unknown);
