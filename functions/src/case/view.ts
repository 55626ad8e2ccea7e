import { allowed, mayInvite, whyHere } from 'shared-scoring';
import type { CaseView } from 'shared-scoring/contract';
import { noteRead } from '../audit/reads.ts';
import { countFollowers } from '../family/follower.ts';
import { handedOf } from '../handover/handed.ts';
import { alikeView } from '../household-likeness/link-item.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { asideView, hiddenAnswer, readAside } from '../report/aside.ts';
import { actorOf } from './actor.ts';
import { fromFamily } from './from-family.ts';
import { inviteList } from './invite-list.ts';
import { openText, readLog } from './log.ts';
import { answers } from './offer.ts';
import { type CaseRecord, caseKey } from './record.ts';

/** A case as this member of staff sees it: all of the case, nothing of the reporter. Looking leaves a trace. */
export async function caseView(p: Platform, record: CaseRecord, staff: Staff): Promise<CaseView> {
  const { id, facts, urgency } = record;
  const now = p.now();
  await noteRead(p, id, staff);
  const open = async (attribute: 'door' | 'note') => {
    const sealed = record[attribute];
    return sealed && p.keys.unseal('case', { pk: caseKey(id), sk: 'META', attribute }, sealed);
  };
  const log = await readLog(p, id);
  const [said, invites, family, handed, aside, alike, door, note] = await Promise.all([
    fromFamily(p, record, log, staff),
    inviteList(p, id),
    countFollowers(p, id),
    handedOf(p, record),
    readAside(p, id),
    alikeView(p, id),
    open('door'),
    open('note'),
  ]);
  const own = record.street.startsWith(staff.scope);
  const can = allowed(facts, actorOf(staff));
  const invite = mayInvite(facts, actorOf(staff)).kind === 'yes' && staff.role !== 'district';
  return {
    id,
    version: record.version,
    state: facts.state,
    level: facts.level,
    urgency,
    redFlag: facts.redFlag,
    signs: [...record.signs],
    modifiers: [...record.modifiers],
    note: aside.reviewed === 'hide' ? null : note,
    spoken: record.spoken,
    place: { street: record.street, ...(record.committee && { committee: record.committee }), ...(door && { door }) },
    streetName: record.streetName,
    committeeName: record.committeeName,
    receivedAt: facts.receivedAt,
    due: { kind: facts.due.kind, at: facts.due.at },
    overdue: facts.due.at !== null && facts.due.at < now,
    ownerBadge: record.ownerBadge,
    mine: facts.owner === staff.staffId,
    why: [...whyHere({ ...facts, urgency }, now), ...record.reasons],
    can: own ? [...can, ...(invite ? ['invite'] : [])] : can.filter((kind) => answers.includes(kind)),
    invites: [...invites],
    family,
    ...said,
    ...handed,
    ...alike,
    ...(await asideView(p, id, aside)),
    log: await Promise.all(
      log.map(async (line) => ({
        seq: line.seq,
        at: line.at,
        actorBadge: line.actor.badge,
        actorRole: line.actor.role,
        kind: line.kind,
        from: line.from,
        to: line.to,
        text:
          line.kind === 'answer' && aside.answerReviewed === 'hide' ? hiddenAnswer : await openText(p.keys, id, line),
        hash: line.hash,
      })),
    ),
  };
}
