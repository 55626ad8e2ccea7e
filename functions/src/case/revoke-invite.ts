import type { CaseView } from 'shared-scoring/contract';
import type { Staff } from '../identity/staff.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { logActorOf } from './actor.ts';
import { readInvite } from './invite.ts';
import { inviteSk } from './invite-list.ts';
import { appendLine } from './log.ts';
import { type CaseRecord, caseKey, readRecord, replaceRecord } from './record.ts';
import { caseView } from './view.ts';

const tries = 4;

/** Takes an invitation back; done twice it is done once. Throws `invite.unusable` when it was used or never was. */
export async function revokeInvite(p: Platform, inviteId: string, first: CaseRecord, staff: Staff): Promise<CaseView> {
  let record: CaseRecord | null = first;
  for (let attempt = 1; record && attempt <= tries; attempt += 1) {
    const invite = await readInvite(p, record.id, inviteId);
    if (!invite || invite.usedAt)
      throw new Problem('invite.unusable', { say: '这个邀请码已经用过,或者没有这个邀请。' });
    if (invite.revokedAt) return caseView(p, record, staff);
    const line = { at: p.now(), actor: logActorOf(staff), from: record.facts.state, to: record.facts.state };
    const appended = await appendLine(
      p,
      { before: record, after: record },
      { ...line, kind: 'revokeInvite', text: '收回了一个邀请码' },
    );
    const refused = await commit(p, [
      replaceRecord(p.table, record, appended.record),
      appended.write,
      {
        Update: {
          TableName: p.table,
          Key: { pk: caseKey(record.id), sk: inviteSk(inviteId) },
          UpdateExpression: 'SET revokedAt = :now',
          ConditionExpression:
            'attribute_exists(pk) AND attribute_not_exists(usedAt) AND attribute_not_exists(revokedAt)',
          ExpressionAttributeValues: { ':now': p.now() },
        },
      },
    ]);
    if (!refused) return caseView(p, appended.record, staff);
    record = await readRecord(p, record.id);
  }
  throw new Problem('invite.unusable');
}
