import { applies, unknown } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { FactRef } from '../facts/types.ts';
import type { Frame } from '../rule/frame.ts';
import type { Figure, Sink } from '../rule/node.ts';

/** What a rule looked at: answers it used, answers it lacks, figures it read. */
export type Gathered = {
  readonly sink: Sink;
  readonly used: () => readonly FactRef[];
  readonly missing: () => readonly FactRef[];
  readonly figures: () => readonly Figure[];
};

const rowsOf = (column: Column, frame: Frame) => ({
  row: column.fact.of === 'member' ? (frame.members[frame.member] ?? frame.household) : frame.household,
  person: column.fact.of === 'member' ? frame.people[frame.member] : undefined,
});

/** Collects what is touched. An answer that counts only under conditions brings the answers to those conditions along. */
export const gather = (): Gathered => {
  const used = new Map<string, FactRef>();
  const missing = new Map<string, FactRef>();
  const figures = new Map<string, Figure>();
  const note = (into: Map<string, FactRef>, fact: string, member?: string) => {
    into.set(`${member ?? ''}/${fact}`, member === undefined ? { fact } : { fact, member });
  };
  const sink: Sink = {
    members: (frame) => note(frame.uncounted ? missing : used, 'members'),
    figure: (figure) => {
      figures.set(figure.name, figure);
    },
    fact: (column, frame) => {
      if (column.fact.of === 'member' && frame.uncounted) return note(missing, 'members');
      const { row, person } = rowsOf(column, frame);
      const known = row.state[column.slot] !== unknown;
      if (!known || applies(column, row, frame.household) === 2)
        note(known ? used : missing, column.fact.name, person?.id);
      for (const { column: before } of column.when) sink.fact(before, frame);
    },
  };
  return {
    sink,
    used: () => [...used.values()],
    missing: () => [...missing.values()],
    figures: () => [...figures.values()],
  };
};
