import { type Actor, type CaseEvent, type CaseFacts, lineOf, step, toldBeside } from 'shared-scoring';
import { hasEnded } from 'shared-scoring/accept';
import type { CaseView, stepCase as endpoint, InputOf } from 'shared-scoring/contract';
import { join } from '../household-likeness/join.ts';
import { accountable } from '../identity/roster.ts';
import { type Staff, staffById } from '../identity/staff.ts';
import { canonical } from '../platform/canonical.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { clocksOf, clockVersionOf } from '../reference/clocks-of.ts';
import { actorOf, logActorOf } from './actor.ts';
import { appendLine, type LogActor, lineWithId } from './log.ts';
import { mergeTarget } from './merge-target.ts';
import { noticeWrites } from './notices.ts';
import { answers, offerWrites, placeIn, whyNotThere } from './offer.ts';
import { type CaseRecord, endedAt, readRecord, replaceRecord } from './record.ts';
import { caseView } from './view.ts';

type Input = InputOf<typeof endpoint>;

const tries = 4;

/** Who records a step: staff, or somebody of the family. */
export type Doer = { readonly actor: Actor; readonly log: LogActor; readonly userId: string };

/** A member of staff as the one who records a step. */
export const doerOf = (staff: Staff): Doer => ({ actor: actorOf(staff), log: logActorOf(staff), userId: staff.userId });

/** Steps whose figures the server works out itself; a request that brings its own is refused. */
const computed: readonly CaseEvent['kind'][] = ['assess'];

/**
 * Records one event of a member of staff and shows the case after it. Throws `case.changed` when the caller's view is
 * out of date, `step.refused` when the rules say no.
 */
export async function stepCase(p: Platform, input: Input, first: CaseRecord, staff: Staff): Promise<CaseView> {
  if (computed.includes(input.event.kind))
    throw new Problem('step.refused', { say: '评估要从走访表算出来,请到评估页提交。' });
  const after = await recordStep(p, input, first, doerOf(staff));
  if (input.event.kind !== 'merge') return caseView(p, after, staff);
  await join(p, [after.id, input.event.into], { actor: logActorOf(staff), state: 'linked', why: '同事看过,合在一起' });
  return caseView(p, (await readRecord(p, after.id)) ?? after, staff);
}

/** Records a step the server has worked out for a member of staff. */
export const recordComputed = async (p: Platform, input: Input, first: CaseRecord, staff: Staff): Promise<CaseView> =>
  caseView(p, await recordStep(p, input, first, doerOf(staff)), staff);

/**
 * Records one event: state, log line and everything to be sent, in one commit. The same event again changes nothing.
 * Throws `case.changed` and `step.refused`.
 */
export async function recordStep(p: Platform, input: Input, first: CaseRecord, doer: Doer): Promise<CaseRecord> {
  let record = first;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const done = await alreadyDone(p, record, input, doer);
    if (!done) {
      const after = await tryStep(p, record, input, doer);
      if (after) return after;
    }
    const fresh = await readRecord(p, record.id);
    if (!fresh) throw new Problem('forbidden');
    if (done) return fresh;
    record = fresh;
  }
  throw new Problem('case.changed');
}

/** The case after the step; null when somebody wrote in between. */
async function tryStep(p: Platform, record: CaseRecord, input: Input, doer: Doer): Promise<CaseRecord | null> {
  const { event, eventId, version } = input;
  // A street that is asked to take a case may answer, and nothing else.
  const { street } = doer.actor;
  if (street && !record.street.startsWith(street) && !answers.includes(event.kind)) throw new Problem('forbidden');
  if (record.version !== version) throw new Problem('case.changed');
  const moved = step(record.facts, event, { actor: doer.actor, now: p.now(), ...clocksOf(record.street) });
  if (moved.kind === 'refused') throw new Problem('step.refused', { say: moved.why });
  const target = await mergeTarget(p, record, event);
  const why = target.why ?? (await whyNotThere(p, record.street, event));
  if (why) throw new Problem('step.refused', { say: why });
  const { log, notify } = moved;
  const facts = await withOwner(p, record, moved.facts, event.kind);
  const next = {
    ...record,
    ...(await placeIn(record, moved.street)),
    version: version + 1,
    facts,
    ownerBadge: await badgeOf(p, record, facts.owner, doer),
    ...endedAt(record, facts, p.now()),
    ...(facts.owner !== record.facts.owner && { ownedAt: p.now() }),
  };
  const renewed = facts.due.at !== record.facts.due.at || facts.due.kind !== record.facts.due.kind;
  const took = { event, street, clocks: clockVersionOf(record.street), stepped: moved.facts };
  const appended = await appendLine(
    p,
    { before: record, after: renewed ? { ...next, escalated: toldBeside(record.escalated) } : next, took },
    {
      ...log,
      ...lineOf(event),
      at: p.now(),
      actor: doer.log,
      kind: event.kind,
      eventId,
      fingerprint: await p.keys.index('body', canonical(event)),
    },
  );
  const notices = { hearers: notify, exceptUser: doer.userId };
  const refused = await commit(p, [
    replaceRecord(p.table, record, appended.record),
    appended.write,
    ...target.writes,
    ...(await offerWrites(p, record, appended.record)),
    ...(await noticeWrites(p, record, appended.record, notices)),
  ]);
  return refused ? null : appended.record;
}

/** True when this very event is in the log. Throws `request.invalid` when its id was used for another one. */
async function alreadyDone(p: Platform, { id }: CaseRecord, { eventId, event }: Input, doer: Doer): Promise<boolean> {
  const line = await lineWithId(p, id, eventId);
  if (!line) return false;
  const same = line.actor.id === doer.log.id && line.fingerprint === (await p.keys.index('body', canonical(event)));
  if (same) return true;
  throw new Problem('request.invalid', { fields: [{ path: 'eventId', message: '这个编号已经记过另一步' }] });
}

/** A case that comes back to somebody who has left goes to whoever is accountable now: an open case has an owner. */
async function withOwner(
  p: Platform,
  { street, facts: before }: CaseRecord,
  facts: CaseFacts,
  kind: string,
): Promise<CaseFacts> {
  if (kind !== 'returnClose' && !(hasEnded(before.state) && !hasEnded(facts.state))) return facts;
  if (await staffById(p, facts.owner)) return facts;
  const next = await accountable(p, street, p.now());
  return next ? { ...facts, owner: next.staffId } : facts;
}

const badgeOf = async (p: Platform, record: CaseRecord, owner: string, { log }: Doer): Promise<string> => {
  if (owner === record.facts.owner) return record.ownerBadge;
  return owner === log.id ? log.badge : ((await staffById(p, owner))?.badge ?? record.ownerBadge);
};
