import { band, exact, unknown } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { FactRef } from '../facts/types.ts';
import { type Frame, keyOf, membersKey, refOf, stateOf } from './frame.ts';
import type { Figure, Trace } from './looked-at.ts';

/** So many facts stand in one word: all bits of a small whole number. */
const bits = 30;

/** No fact yet, in as many words as this household has. */
const blank = (frame: Frame): number[] => new Array(Math.trunc(membersKey(frame) / bits) + 1).fill(0);

export const aTrace = (frame: Frame): Trace => ({ facts: blank(frame), figures: [] });

const put = (facts: number[], key: number): void => {
  const word = Math.trunc(key / bits);
  facts[word] = (facts[word] as number) | (1 << (key % bits));
};

/** Every fact of some words, the lowest number first. */
const keysIn = (facts: readonly number[]): readonly number[] => {
  const keys: number[] = [];
  for (let word = 0; word < facts.length; word++) {
    for (let rest = facts[word] as number; rest !== 0; rest &= rest - 1) {
      keys.push(word * bits + 31 - Math.clz32(rest & -rest));
    }
  }
  return keys;
};

const join = (from: readonly number[], into: number[]): void => {
  for (let word = 0; word < from.length; word++) into[word] = (into[word] as number) | (from[word] as number);
};

/** A fact and those its own asking hangs on. */
const withBefore = (column: Column, frame: Frame, into: number[]): number[] => {
  put(into, keyOf(column, frame));
  if (column.fact.of === 'household' || !frame.uncounted)
    for (const { column: before } of column.when) withBefore(before, frame, into);
  return into;
};

/** An answer that counts only under conditions brings the answers to those conditions along. */
export const touchFact = (column: Column, frame: Frame, { facts }: Trace): void => {
  const key = keyOf(column, frame);
  frame.masks[key] ??= withBefore(column, frame, blank(frame));
  join(frame.masks[key], facts);
};

export const touchMembers = (frame: Frame, { facts }: Trace): void => put(facts, membersKey(frame));

export const touchFigure = (figure: Figure, { figures }: Trace): void => {
  if (!figures.includes(figure)) figures.push(figure);
};

/** Put everything of one trace to another. */
export const merge = (from: Trace, into: Trace): void => {
  join(from.facts, into.facts);
  for (const figure of from.figures) touchFigure(figure, into);
};

/** The answers of a trace. One that follows from another (no certificate, so no level) is told by the other. */
export const answered = ({ facts }: Trace, frame: Frame): readonly FactRef[] => {
  const refs: FactRef[] = [];
  for (const key of keysIn(facts)) {
    const state = stateOf(frame, key);
    if (state === exact || state === band) refs.push(refOf(frame, key));
  }
  return refs;
};

const unknownOf = (frame: Frame): readonly number[] => {
  const facts = blank(frame);
  for (let key = membersKey(frame); key >= 0; key--) if (stateOf(frame, key) === unknown) put(facts, key);
  return facts;
};

/** The answers a trace lacks, by number. */
export const lacking = ({ facts }: Trace, frame: Frame): readonly number[] => {
  frame.unknown ??= unknownOf(frame);
  return keysIn(facts.map((word, at) => word & (frame.unknown?.[at] ?? 0)));
};
