import type { Roster } from 'shared-scoring/contract';
import { changeWrite } from '../audit/changes.ts';
import { commit } from '../platform/commit.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { rosterRefused } from './duty.ts';
import { rosterChanged } from './remembered-roster.ts';
import { rosterView } from './roster-view.ts';
import { type LeaveOf, type Staff, staffById, staffKey } from './staff.ts';

const dayMs = 86_400_000;
const tries = 4;

type Asked = LeaveOf & { readonly staffId: string };

/** Notes a leave; the same again changes nothing. Throws `roster.refused` when it overlaps another or is over already. */
export async function putLeave(p: Platform, { staffId, from, to }: Asked, lead: Staff): Promise<Roster> {
  if (from > to) throw rosterRefused('销假的日子要在请假的日子之后。');
  if (to < localDay(p.now())) throw rosterRefused('这几天已经过去了,不用再记请假。');
  return change(p, staffId, lead, { did: 'putLeave', from, to }, (leaves) => {
    if (leaves.some((one) => one.from === from && one.to === to)) return null;
    if (leaves.some((one) => one.from <= to && from <= one.to))
      throw rosterRefused('这几天里已经有一次请假,请先销假。');
    return [...leaves, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1));
  });
}

/** Ends a leave yesterday, or takes it off when it has not begun; done twice it is done once. */
export async function endLeave(p: Platform, leaveId: string, lead: Staff): Promise<Roster> {
  const [, staffId, from] = /^(.+)\.(\d{4}-\d\d-\d\d)$/.exec(leaveId) ?? [];
  if (!staffId || !from) throw rosterRefused('没有找到这次请假,请刷新值班表。');
  const yesterday = localDay(p.now() - dayMs);
  return change(p, staffId, lead, { did: 'endLeave', from }, (leaves) => {
    const found = leaves.find((one) => one.from === from);
    if (!found || found.to <= yesterday) return null;
    const others = leaves.filter((one) => one !== found);
    return found.from > yesterday ? others : [...others, { ...found, to: yesterday }];
  });
}

/** Writes a person's leaves anew on what was last read; null from `next`: nothing to change. */
async function change(
  p: Platform,
  staffId: string,
  lead: Staff,
  what: Readonly<Record<string, unknown>> & { readonly did: string },
  next: (leaves: readonly LeaveOf[]) => readonly LeaveOf[] | null,
): Promise<Roster> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const who = await staffById(p, staffId);
    if (who?.scope !== lead.scope) throw rosterRefused('这位同事不在本街道,请刷新后再选。');
    const leaves = next(who.leaves ?? []);
    if (leaves === null) return rosterView(p, lead);
    const refused = await commit(p, [
      {
        Update: {
          TableName: p.table,
          Key: staffKey(staffId),
          UpdateExpression: 'SET leaves = :next',
          ConditionExpression: who.leaves ? 'leaves = :before' : 'attribute_not_exists(leaves)',
          ExpressionAttributeValues: { ':next': leaves, ...(who.leaves && { ':before': who.leaves }) },
        },
      },
      changeWrite(p, lead.scope, lead, { ...what, staffId }),
    ]);
    rosterChanged(p);
    if (!refused) return rosterView(p, lead);
  }
  throw rosterRefused('同事刚刚也在改这张表,请刷新后再试。');
}
