import { exact, type Row, readRow, unknown } from '../facts/row.ts';
import type { Column, FactTable } from '../facts/table.ts';
import type { Answers, FactRef, Member } from '../facts/types.ts';
import type { Trace } from './looked-at.ts';
import type { Standing } from './standing.ts';

/** Nobody has asked for help for more people under one roof; also what "not told yet" may be at most. */
export const mostMembers = 15;

/** How many values a frame is to keep: of rules about the household, of rules about a member, of numbers. */
export type Kept = { readonly household: number; readonly member: number; readonly number: number };

/** Where values are kept while one household is worked out: made once per pack, lent from frame to frame. */
export type Slate = {
  owner: Frame | null;
  /** What rules came to, strictly and as stated; 0 = not worked out yet. */
  readonly memo: Uint8Array;
  /** Likewise of rules about a member: all of one member, then all of the next, each `stride` long. */
  readonly memberMemo: Uint8Array;
  readonly stride: number;
  /** Likewise of numbers, whose ends stand in `ends`. */
  readonly numberMemo: Uint8Array;
  readonly ends: Float64Array;
};

/** One household laid out for the compiled rules, and the two registers in which they hand over an interval. */
export type Frame = {
  readonly table: FactTable;
  readonly household: Row;
  /** One row each; one all-unknown row when nobody has said who lives here. */
  readonly members: readonly Row[];
  readonly people: readonly Member[];
  /** True when the list of members is not known. */
  readonly uncounted: boolean;
  /** The member a quantifier looks at just now, the row, and where what rules about the member came to begins. */
  member: number;
  row: Row;
  base: number;
  lo: number;
  hi: number;
  /** Count unverified figures at their stated value, and missing ones as satisfied. */
  stated: boolean;
  /** Raised while something is worked out and stays open: `missing`, `loose`. */
  flags: number;
  readonly slate: Slate;
  /** What rules looked at, by `placeOf`. */
  readonly traces: Map<number, Trace>;
  /** Facts as callers know them, by number. */
  readonly refs: FactRef[];
  /** Sets of facts, a bit each: all that are not known, each fact with those its asking hangs on. */
  unknown: readonly number[] | null;
  readonly masks: number[][];
};

/** Flags of a frame: an answer is missing; a figure has no value. */
export const missing = 1;
export const loose = 2;

/** A slate for rules that keep so many values. */
export const aSlate = ({ household, member, number }: Kept): Slate => ({
  owner: null,
  memo: new Uint8Array(2 * household),
  memberMemo: new Uint8Array(2 * member * mostMembers),
  stride: 2 * member,
  numberMemo: new Uint8Array(2 * number),
  ends: new Float64Array(4 * number),
});

/** Wipe the slate unless it already holds what this household came to. To be called before anything is decided. */
export const claim = (frame: Frame): void => {
  const { slate } = frame;
  if (slate.owner === frame) return;
  slate.owner = frame;
  slate.memo.fill(0);
  slate.memberMemo.fill(0, 0, frame.members.length * slate.stride);
  slate.numberMemo.fill(0);
};

/** Look at one member from now on. */
export const lookAt = (frame: Frame, member: number): void => {
  frame.member = member;
  frame.row = frame.members[member] as Row;
  frame.base = member * frame.slate.stride;
};

const bare: Slate = aSlate({ household: 0, member: 0, number: 0 });

/** A frame of rows laid out already; nothing is claimed for it. */
export const frameOfRows = (
  table: FactTable,
  household: Row,
  members: readonly Row[],
  people: Frame['people'],
  { uncounted, slate, masks }: Pick<Frame, 'uncounted' | 'slate' | 'masks'>,
): Frame => ({
  table,
  household,
  members,
  people,
  uncounted,
  member: 0,
  row: members[0] as Row,
  base: 0,
  lo: 0,
  hi: 0,
  stated: false,
  flags: 0,
  slate,
  traces: new Map(),
  refs: [],
  unknown: null,
  masks,
});

/** Lay out the answers of one household for rules that keep their values on that slate. An empty list of members counts as not told yet. */
export const frameOf = (table: FactTable, { household: told, members: live }: Answers, slate: Slate = bare): Frame => {
  const household = readRow(table.household, told);
  const uncounted = live === null || live.length === 0;
  const people = uncounted ? [{ id: '', label: '', answers: {} }] : live;
  const members = people.map(({ answers }) => readRow(table.member, answers, household));
  const frame = frameOfRows(table, household, members, people, { uncounted, slate, masks: [] });
  claim(frame);
  return frame;
};

/** A number for a node as it stands just now: strictly or as stated, for the member looked at if that matters. */
export const placeOf = ({ id, firm, perMember }: Standing, frame: Frame): number =>
  (2 * id + (frame.stated && !firm ? 1 : 0)) * frame.members.length + (perMember ? frame.member : 0);

/** Facts of one household are numbered: those of the household, those of each member, and last the list of members. */
export const membersKey = ({ table, members }: Frame): number =>
  table.household.length + members.length * table.member.length;

/** The number of a fact; of the list of members for a member's fact as long as nobody is told. */
export const keyOf = ({ fact, slot }: Column, frame: Frame): number => {
  if (fact.of === 'household') return slot;
  if (frame.uncounted) return membersKey(frame);
  return frame.table.household.length + frame.member * frame.table.member.length + slot;
};

/** How the fact of that number is known: unknown, exact, band or implied. */
export const stateOf = ({ table, household, members, uncounted }: Frame, key: number): number => {
  const past = key - table.household.length;
  if (past < 0) return household.state[key] as number;
  const size = table.member.length;
  const row = members[Math.floor(past / size)];
  return row ? (row.state[past % size] as number) : uncounted ? unknown : exact;
};

/** The fact of that number, whose it is (undefined = the household's), and the row it stands in. Not for the list of members. */
export const placeIn = ({ table, household, members }: Frame, key: number) => {
  const past = key - table.household.length;
  if (past < 0) return { column: table.household[key] as Column, member: undefined, row: household };
  const member = Math.floor(past / table.member.length);
  // A number of a member's fact is made by `keyOf`, so its row and column are there.
  return { column: table.member[past % table.member.length] as Column, member, row: members[member] as Row };
};

const refTo = (frame: Frame, key: number): FactRef => {
  if (key === membersKey(frame)) return { fact: 'members' };
  const { column, member } = placeIn(frame, key);
  const fact = column.fact.name;
  return member === undefined ? { fact } : { fact, member: frame.people[member]?.id ?? '' };
};

/** The fact of that number as callers know it. */
export const refOf = (frame: Frame, key: number): FactRef => {
  const known = frame.refs[key];
  if (known) return known;
  const ref = refTo(frame, key);
  frame.refs[key] = ref;
  return ref;
};
