import { allowed, type CaseFacts } from 'shared-scoring';
import type { WorkView } from 'shared-scoring/contract';
import { noteRead } from '../audit/reads.ts';
import { actorOf } from '../case/actor.ts';
import { openText, readLog } from '../case/log.ts';
import { answers } from '../case/offer.ts';
import type { CaseRecord } from '../case/record.ts';
import { type Staff, staffOfPlace } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';

/** Lines of the log that began something beside the case, oldest first: the nth line began the nth such thing. */
async function beginnings(p: Platform, id: string, kinds: readonly string[]) {
  const lines = (await readLog(p, id)).filter(({ kind }) => kinds.includes(kind));
  const opened = await Promise.all(lines.map(async (line) => [line.kind, await openText(p.keys, id, line)] as const));
  return (kind: string, n: number): string => opened.filter((it) => it[0] === kind)[n]?.[1] ?? '';
}

const colleaguesOf = async (p: Platform, street: string): Promise<WorkView['colleagues']> => {
  const [advisors, leads] = await Promise.all([staffOfPlace(p, street, 'advisor'), staffOfPlace(p, street, 'lead')]);
  return [...advisors, ...leads].map(({ staffId, badge, role }) => ({
    id: staffId,
    badge,
    role: role === 'lead' ? 'lead' : 'advisor',
  }));
};

const plain = ({ state, level, redFlag, hides, due, grade, visitAt, items, mandatory, held, ...facts }: CaseFacts) => ({
  state,
  level,
  redFlag,
  hides: hides === true,
  due: { kind: due.kind, at: due.at },
  grade: grade ?? null,
  visitAt: visitAt ?? null,
  items: (items ?? []).map(({ id, state: how, dueAt, family }) => ({ id, state: how, dueAt, family: family ?? null })),
  mandatory: mandatory?.state ?? null,
  relief: facts.relief ?? null,
  conference: facts.conference ?? null,
  held: held ? { since: held.since, reason: held.reason } : null,
  pausedMs: facts.pausedMs ?? 0,
});

/** What of a case can be worked on now, as this member of staff may. Leaves no trace: who shows it notes the look. */
export async function workOf(p: Platform, record: CaseRecord, staff: Staff): Promise<WorkView> {
  const { id, facts } = record;
  const own = record.street.startsWith(staff.scope);
  const can = allowed(facts, actorOf(staff));
  const [began, colleagues] = await Promise.all([
    beginnings(p, id, ['refer', 'escalate', 'object', 'ask', 'startProcedure']),
    colleaguesOf(p, record.street),
  ]);
  return {
    id,
    version: record.version,
    ...plain(facts),
    now: p.now(),
    mine: facts.owner === staff.staffId,
    ownerBadge: record.ownerBadge,
    placeName: record.committeeName ?? record.streetName,
    can: own ? [...can] : can.filter((kind) => answers.includes(kind)),
    referrals: (facts.referrals ?? []).map((it, n) => ({ ...it, say: began('refer', n) })),
    escalations: (facts.escalations ?? []).map((it, n) => ({ ...it, say: began('escalate', n) })),
    tasks: (facts.tasks ?? []).map(({ id: task, open, dueAt, notBy }, n) => ({
      id: task,
      say: began('object', n),
      open,
      mayAnswer: notBy !== staff.staffId,
      dueAt,
    })),
    asks: (facts.asks ?? []).map(({ id: ask, open, dueAt }, n) => ({ id: ask, say: began('ask', n), open, dueAt })),
    procedures: (facts.procedures ?? []).map(({ id: procedure, dueAt, ended, pausedAt }, n) => ({
      id: procedure,
      say: began('startProcedure', n),
      dueAt,
      ended,
      paused: pausedAt !== undefined,
    })),
    colleagues,
  };
}

/** What can be worked on in a case now. Looking leaves a trace. */
export async function readWork(p: Platform, record: CaseRecord, staff: Staff): Promise<WorkView> {
  await noteRead(p, record.id, staff);
  return workOf(p, record, staff);
}
