import { step } from 'shared-scoring';
import type { CaseView, Handed } from 'shared-scoring/contract';
import { newCaseMessage } from '../alert/words.ts';
import { actorOf, logActorOf } from '../case/actor.ts';
import { appendLine } from '../case/log.ts';
import { type CaseRecord, createRecord, readRecord } from '../case/record.ts';
import { caseView } from '../case/view.ts';
import { consentWrites, type Follower } from '../family/follower.ts';
import { messageWrite } from '../identity/inbox.ts';
import type { Staff } from '../identity/staff.ts';
import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { clocksOf, clockVersionOf } from '../reference/clocks-of.ts';
import { countTry, type DailyLimit } from '../report/daily-limit.ts';
import { routed } from '../report/place.ts';
import { handedWrite } from './handed.ts';
import { bodySpot, codeKey, type HandoverItem, handoverKey, readCode, readHandover } from './item.ts';
import { levelOf } from './level.ts';
import { selfCase } from './self-case.ts';

/** Wrong codes of one member of staff in a day. With 40 random bits, twenty tries find nothing. */
export const openTriesPerDay: DailyLimit = { name: 'openHandover', perDay: 20, why: '防止有人试交接码' };

/**
 * Opens a resident's code: the code is used up, the case with exactly the ticked fields is there and its owner is
 * whoever opened it, in one commit. Opened again by the same person it is the same case. A code of another street is
 * refused in the words of an unknown one. Throws `handover.unusable`, `limit.reached`.
 */
export async function openHandover(p: Platform, code: string, staff: Staff): Promise<CaseView> {
  const right = await countTry(p, staff.userId, openTriesPerDay);
  const codeIndex = await p.keys.index('handover', code);
  const found = await readCode(p, codeIndex);
  if (found?.street !== staff.scope) throw unusable();
  const record =
    found.openedBy === staff.staffId ? await readRecord(p, found.handoverId) : await open(p, codeIndex, staff);
  if (!record) throw unusable();
  await right();
  return caseView(p, record, staff);
}

async function open(p: Platform, codeIndex: string, staff: Staff): Promise<CaseRecord | null> {
  const found = await readCode(p, codeIndex);
  const item = found && (await readHandover(p, found.userId, found.handoverId));
  if (!item || !found.body) return null;
  const told = JSON.parse(await p.keys.unseal('person', bodySpot(codeIndex), found.body)) as Told; // sealed in create-handover.ts
  const { policies, fields, mayCall, phone = null, note } = told;
  const level = levelOf({ policies, fields }, note);
  const { listDate } = await routed({ street: item.street });
  const bare = await selfCase(p, { item, level, note, staff, listDate });
  const { record, writes } = await firstLines(p, bare, found.userId, staff);
  const now = p.now();
  const follower: Follower = {
    userId: found.userId,
    since: now,
    until: now + 365 * 86_400_000,
    groups: ['status', 'plan', 'documents'],
    relation: 'self',
  };
  const refused = await commit(p, [
    useUp(p, codeIndex, staff),
    markUsed(p, found.userId, item),
    createRecord(p.table, record),
    await handedWrite(p, record.id, { policies, fields, mayCall, phone }),
    ...writes,
    ...(record.facts.hides ? [] : consentWrites(p, record.id, follower)),
    messageWrite(p.table, staff.userId, newCaseMessage(record)),
  ]);
  return refused ? null : record;
}

type Told = Omit<Handed, 'phone'> & { readonly phone?: string; readonly note?: string };

/** Raised by the resident, accepted by whoever opened it; she may follow it unless somebody at home may not know. */
async function firstLines(p: Platform, bare: CaseRecord, userId: string, staff: Staff) {
  const resident = { id: userId, badge: '本人', role: 'family' as const };
  const at = p.now();
  const said = { at, actor: resident, kind: 'received', from: null, to: 'received', text: '本人用交接码提出' } as const;
  const first = await appendLine(p, { before: null, after: bare }, said);
  const second = await acceptLine(p, first.record, staff);
  const { record } = second;
  if (record.facts.hides) return { record, writes: [first.write, second.write] };
  const joined = { at, actor: resident, kind: 'familyJoined', from: 'accepted', to: 'accepted' } as const;
  const third = await appendLine(p, { before: record, after: record }, { ...joined, text: '提出时同意:自己看进度' });
  return { record: third.record, writes: [first.write, second.write, third.write] };
}

async function acceptLine(p: Platform, before: CaseRecord, staff: Staff) {
  const event = { kind: 'accept' } as const;
  const { street } = before;
  const taken = step(before.facts, event, { actor: actorOf(staff), now: p.now(), ...clocksOf(street) });
  if (taken.kind === 'refused') throw new Error(`a new case could not be accepted: ${taken.why}`);
  const took = { event, street: actorOf(staff).street, clocks: clockVersionOf(street), stepped: taken.facts };
  const line = { ...taken.log, at: p.now(), actor: logActorOf(staff), kind: event.kind };
  return appendLine(p, { before, after: { ...before, facts: taken.facts }, took }, line);
}

const useUp = ({ table, now }: Platform, codeIndex: string, { staffId }: Staff): Write => ({
  Update: {
    TableName: table,
    Key: codeKey(codeIndex),
    UpdateExpression: 'SET openedBy = :staff REMOVE body',
    ConditionExpression: 'attribute_exists(body) AND #ttl > :now',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':staff': staffId, ':now': Math.floor(now() / 1000) },
  },
});

const markUsed = ({ table, now }: Platform, userId: string, { id }: HandoverItem): Write => ({
  Update: {
    TableName: table,
    Key: handoverKey(userId, id),
    UpdateExpression: 'SET usedAt = :now',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(usedAt) AND attribute_not_exists(revokedAt)',
    ExpressionAttributeValues: { ':now': now() },
  },
});

const unusable = () => new Problem('handover.unusable', { fields: [{ path: 'code', message: '这个交接码不能用' }] });
