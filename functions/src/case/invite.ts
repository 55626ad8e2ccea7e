import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type CaseFacts, mayInvite } from 'shared-scoring';
import type { inviteFamily as endpoint, InputOf, ReplyOf } from 'shared-scoring/contract';
import type { Staff } from '../identity/staff.ts';
import { commit, type Write } from '../platform/commit.ts';
import { crockford } from '../platform/crockford.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { actorOf, logActorOf } from './actor.ts';
import { type InviteItem, inviteSk } from './invite-list.ts';
import { appendLine, type LogActor } from './log.ts';
import { type CaseRecord, caseKey, readRecord, replaceRecord } from './record.ts';

const lifeMs = 7 * 86_400_000;
const tries = 4;

/** Where a code leads: an item under its HMAC, so that the table gives no code away. */
export const codeKey = (codeIndex: string) => ({ pk: `IV#${codeIndex}`, sk: 'REF' });

/** What an invitation gives, and who gives it. */
type Given = Pick<InviteItem, 'groups' | 'relation' | 'forMs'> & {
  readonly eventId: string;
  readonly giver: LogActor;
  readonly text: string;
  /** Why it may not be given now, in plain Chinese. */
  readonly against: (facts: CaseFacts) => string | null;
};

/**
 * A one-time code, good for 7 days; the same request again gives the same one. Throws `step.refused` when it may not
 * be given now.
 */
export async function giveCode(p: Platform, first: CaseRecord, given: Given): Promise<ReplyOf<typeof endpoint>> {
  const { eventId, giver, text, against, ...gives } = given;
  const digits = await p.keys.index('inviteCode', `${first.id}|${eventId}|${giver.id}`);
  const letters = crockford(Buffer.from(digits, 'hex'), 8);
  const code = `${letters.slice(0, 4)}-${letters.slice(4)}`;
  const codeIndex = await p.keys.index('invite', code);
  let record: CaseRecord | null = first;
  for (let attempt = 1; record && attempt <= tries; attempt += 1) {
    const known = await readInvite(p, record.id, eventId);
    if (known?.codeIndex === codeIndex) return { inviteId: eventId, code, expiresAt: known.expiresAt };
    if (known) throw new Problem('request.invalid', { fields: [{ path: 'eventId', message: '这个编号已经用过' }] });
    const why = against(record.facts);
    if (why) throw new Problem('step.refused', { say: why });
    const invite: InviteItem = { id: eventId, at: p.now(), expiresAt: p.now() + lifeMs, codeIndex, ...gives };
    const line = { at: p.now(), actor: giver, from: record.facts.state, to: record.facts.state };
    const appended = await appendLine(p, { before: record, after: record }, { ...line, kind: 'invite', text });
    const writes = [
      replaceRecord(p.table, record, appended.record),
      appended.write,
      put(p, { pk: caseKey(record.id), sk: inviteSk(eventId), ...invite }),
      put(p, { ...codeKey(codeIndex), caseId: record.id, inviteId: eventId, ttl: Math.ceil(invite.expiresAt / 1000) }),
    ];
    if (!(await commit(p, writes))) return { inviteId: eventId, code, expiresAt: invite.expiresAt };
    record = await readRecord(p, record.id);
  }
  throw new Error('the invitation could not be written');
}

/** A code for the family from a member of staff. Throws `step.refused` when this person may not invite now. */
export const inviteFamily = (
  p: Platform,
  { eventId, groups, relation }: InputOf<typeof endpoint>,
  first: CaseRecord,
  staff: Staff,
): Promise<ReplyOf<typeof endpoint>> =>
  giveCode(p, first, {
    eventId,
    groups,
    relation,
    giver: logActorOf(staff),
    text: `给了${relation === 'self' ? '本人' : '家人'}一个邀请码,7 天内有效`,
    against: (facts) => {
      const may = mayInvite(facts, actorOf(staff));
      return may.kind === 'refused' ? may.why : null;
    },
  });

/** An invitation of a case, or null. */
export async function readInvite(
  { db, table }: Platform,
  caseId: string,
  inviteId: string,
): Promise<InviteItem | null> {
  const Key = { pk: caseKey(caseId), sk: inviteSk(inviteId) };
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  return (Item as InviteItem | undefined) ?? null; // written above only
}

const put = ({ table }: Platform, Item: Record<string, unknown>): Write => ({
  Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' },
});
