import { type Row, readRow } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { Answers, Member } from '../facts/types.ts';
import { type Frame, frameOfRows } from './frame.ts';

const samePeople = (one: readonly Member[] | null, other: readonly Member[] | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.length === other.length &&
    one.every(({ id, label }, at) => id === other[at]?.id && label === other[at]?.label));

const compareRows = (columns: readonly Column[], was: Row, is: Row, changed: Set<Column>): void => {
  if (was === is) return;
  for (let slot = 0; slot < columns.length; slot++) {
    if (was.state[slot] !== is.state[slot] || was.lo[slot] !== is.lo[slot] || was.hi[slot] !== is.hi[slot])
      changed.add(columns[slot] as Column);
  }
};

/** Does a fact of members apply only under conditions of the household that have changed? */
const leansOn = (members: readonly Column[], changed: ReadonlySet<Column>): boolean =>
  changed.size > 0 && members.some(({ when }) => when.some(({ column }) => changed.has(column)));

/**
 * The same household after other answers, laid out from what was laid out before, and the facts known otherwise since.
 * Null when other people live there: then nothing of it holds.
 */
export const nextFrame = (
  before: Frame,
  was: Answers,
  is: Answers,
): { readonly frame: Frame; readonly changed: ReadonlySet<Column> } | null => {
  if (!samePeople(was.members, is.members)) return null;
  const { table, people } = before;
  const changed = new Set<Column>();
  const household = was.household === is.household ? before.household : readRow(table.household, is.household);
  compareRows(table.household, before.household, household, changed);
  const all = leansOn(table.member, changed);
  const now = before.uncounted ? people : (is.members ?? people);
  const members = now.map(({ answers }, at) => {
    const known = before.members[at] as Row;
    const row = !all && answers === people[at]?.answers ? known : readRow(table.member, answers, household);
    compareRows(table.member, known, row, changed);
    return row;
  });
  return { frame: frameOfRows(table, household, members, now, before), changed };
};
