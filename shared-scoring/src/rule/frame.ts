import { type Row, readRow } from '../facts/row.ts';
import type { FactTable } from '../facts/table.ts';
import type { Answers } from '../facts/types.ts';

/** Nobody has asked for help for more people under one roof; also what "not told yet" may be at most. */
export const mostMembers = 15;

/** One household laid out for the compiled rules, and the two registers in which they hand over an interval. */
export type Frame = {
  readonly household: Row;
  /** One row each; one all-unknown row when nobody has said who lives here. */
  readonly members: readonly Row[];
  readonly people: readonly { readonly id: string; readonly label: string }[];
  /** True when the list of members is not known. */
  readonly uncounted: boolean;
  /** The member a quantifier looks at just now. */
  member: number;
  lo: number;
  hi: number;
  /** Count unverified figures at their stated value, and missing ones as satisfied. */
  stated: boolean;
  /** Raised while a number is read: a fact was unanswered; a figure has no value. */
  missing: boolean;
  loose: boolean;
  /** What named rules came to, strictly and as stated; 0 = not worked out yet. */
  readonly memo: Uint8Array;
};

/** Lay out the answers of one household for rules that remember so many values. An empty list of members counts as not told yet. */
export const frameOf = (table: FactTable, { household: told, members }: Answers, remembered = 0): Frame => {
  const household = readRow(table.household, told);
  const uncounted = members === null || members.length === 0;
  const people = uncounted ? [{ id: '', label: '', answers: {} }] : members;
  return {
    household,
    members: people.map(({ answers }) => readRow(table.member, answers, household)),
    people,
    uncounted,
    member: 0,
    lo: 0,
    hi: 0,
    stated: false,
    missing: false,
    loose: false,
    memo: new Uint8Array(2 * remembered),
  };
};
