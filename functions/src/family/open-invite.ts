import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { FamilyView } from 'shared-scoring/contract';
import { codeKey, readInvite } from '../case/invite.ts';
import { inviteSk, inviteState } from '../case/invite-list.ts';
import { appendLine } from '../case/log.ts';
import { caseKey, readRecord, replaceRecord } from '../case/record.ts';
import { commit, type Write } from '../platform/commit.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { countTry, type DailyLimit } from '../report/daily-limit.ts';
import { consentWrites, type Follower, readFollower } from './follower.ts';
import { familyView } from './view.ts';

const consentMs = 365 * 86_400_000;
const tries = 4;

/** Tries of one person in a day. With 40 random bits, ten tries a day find nothing. */
export const codeTriesPerDay: DailyLimit = { name: 'invite', perDay: 10, why: '防止有人试邀请码' };

/**
 * Opens an invitation: it is used up, the consent is on record and the case log says so, in one commit.
 * Throws `limit.reached` and, whatever is wrong with the code, `invite.unusable`.
 */
export async function openInvite(p: Platform, code: string, userId: string): Promise<FamilyView> {
  const right = await countTry(p, userId, codeTriesPerDay);
  const codeIndex = await p.keys.index('invite', code);
  const { Item } = await p.db.send(
    new GetCommand({ TableName: p.table, Key: codeKey(codeIndex), ConsistentRead: true }),
  );
  if (!Item || !isLiving(p.now())(Item)) throw unusable();
  const [caseId, inviteId] = [String(Item.caseId), String(Item.inviteId)];
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const [record, invite, known] = await Promise.all([
      readRecord(p, caseId),
      readInvite(p, caseId, inviteId),
      readFollower(p, caseId, userId),
    ]);
    if (!record || invite?.codeIndex !== codeIndex) throw unusable();
    if (known) {
      await right();
      return familyView(p, record, known);
    }
    if (inviteState(invite, p.now()) !== 'open' || record.facts.hides) throw unusable();
    const { groups, relation, forMs = consentMs } = invite;
    const follower: Follower = { userId, since: p.now(), until: p.now() + forMs, groups, relation };
    const { state } = record.facts;
    const line = { at: p.now(), actor: { id: userId, badge: '家人', role: 'family' as const }, from: state, to: state };
    const appended = await appendLine(
      p,
      { before: record, after: record },
      {
        ...line,
        kind: 'familyJoined',
        text: '家人用邀请码打开,同意查看进度',
      },
    );
    const refused = await commit(p, [
      useUp(p, caseId, inviteId),
      replaceRecord(p.table, record, appended.record),
      appended.write,
      ...consentWrites(p, caseId, follower),
    ]);
    if (!refused) {
      await right();
      return familyView(p, appended.record, follower);
    }
  }
  throw unusable();
}

const useUp = ({ table, now }: Platform, caseId: string, inviteId: string): Write => ({
  Update: {
    TableName: table,
    Key: { pk: caseKey(caseId), sk: inviteSk(inviteId) },
    UpdateExpression: 'SET usedAt = :now',
    ConditionExpression: 'attribute_not_exists(usedAt) AND attribute_not_exists(revokedAt) AND expiresAt > :now',
    ExpressionAttributeValues: { ':now': now() },
  },
});

const unusable = () => new Problem('invite.unusable', { fields: [{ path: 'code', message: '这个邀请码不能用' }] });
