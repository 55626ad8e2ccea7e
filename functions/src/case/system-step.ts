import { type CaseEvent, step, toldBeside } from 'shared-scoring';
import { staffById } from '../identity/staff.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { clocksOf, clockVersionOf } from '../reference/clocks-of.ts';
import { appendLine, system } from './log.ts';
import { noticeWrites } from './notices.ts';
import { offerWrites } from './offer.ts';
import { type CaseRecord, endedAt, replaceRecord } from './record.ts';

/** Records an event of the clock itself. False when the rules say no or somebody wrote in between. */
export async function systemStep(p: Platform, record: CaseRecord, event: CaseEvent): Promise<boolean> {
  const actor = { id: system.id, role: 'system' } as const;
  const moved = step(record.facts, event, { actor, now: p.now(), ...clocksOf(record.street) });
  if (moved.kind === 'refused') return false;
  const { facts, log, notify } = moved;
  const renewed = facts.due.at !== record.facts.due.at || facts.due.kind !== record.facts.due.kind;
  const anew = facts.owner !== record.facts.owner;
  const next = {
    ...record,
    facts,
    version: record.version + 1,
    ...endedAt(record, facts, p.now()),
    ...(renewed && { escalated: toldBeside(record.escalated) }),
    ...(anew && { ownedAt: p.now(), ownerBadge: (await staffById(p, facts.owner))?.badge ?? record.ownerBadge }),
  };
  const took = { event, clocks: clockVersionOf(record.street), stepped: facts };
  const line = { ...log, at: p.now(), actor: system, kind: event.kind };
  const appended = await appendLine(p, { before: record, after: next, took }, line);
  const refused = await commit(p, [
    replaceRecord(p.table, record, appended.record),
    appended.write,
    ...(await offerWrites(p, record, appended.record)),
    ...(await noticeWrites(p, record, appended.record, { hearers: notify, exceptUser: '' })),
  ]);
  return refused === null;
}
