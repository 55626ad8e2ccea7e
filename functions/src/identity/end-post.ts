import type { Roster } from 'shared-scoring/contract';
import { changeWrite } from '../audit/changes.ts';
import { stamp } from '../case/record.ts';
import { byDue } from '../names.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { rosterRefused } from './duty.ts';
import { rosterChanged } from './remembered-roster.ts';
import { rosterView } from './roster-view.ts';
import { type Staff, staffById, staffKey } from './staff.ts';

/** Somebody who has left and may still own open cases; the sweep walks these until nothing is left. */
export const leftPrefix = 'LEFT';
export const leftSk = 'LEFT';

/** Place of a departure in the sweep index. */
const leftKeys = (staffId: string, at: number) => ({
  [byDue.pk]: `${leftPrefix}#0`,
  [byDue.sk]: `${stamp(at)}#${staffId}`,
});

/**
 * Ends a colleague's post: nothing opens for them from the next request on, and the sweep hands their cases on within
 * the minute. Done twice it is done once. Throws `roster.refused` for oneself and for strangers.
 */
export async function endPost(p: Platform, staffId: string, lead: Staff): Promise<Roster> {
  if (staffId === lead.staffId) throw rosterRefused('不能给自己办离岗,请另一位负责人来办。');
  const who = await staffById(p, staffId);
  if (!who) return rosterView(p, lead);
  if (who.scope !== lead.scope) throw rosterRefused('这位同事不在本街道,请刷新后再选。');
  const at = p.now();
  await commit(p, [
    {
      Update: {
        TableName: p.table,
        Key: staffKey(staffId),
        UpdateExpression: 'SET active = :no, endedAt = :at',
        ConditionExpression: 'active = :yes',
        ExpressionAttributeValues: { ':no': false, ':yes': true, ':at': at },
      },
    },
    {
      Put: {
        TableName: p.table,
        Item: { pk: staffKey(staffId).pk, sk: leftSk, staffId, street: who.scope, at, ...leftKeys(staffId, at) },
      },
    },
    changeWrite(p, lead.scope, lead, { did: 'endPost', staffId }),
  ]);
  rosterChanged(p);
  return rosterView(p, lead);
}
