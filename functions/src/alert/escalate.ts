import { reminders } from 'shared-scoring';
import { appendLine, system } from '../case/log.ts';
import { type CaseRecord, readRecord, replaceRecord } from '../case/record.ts';
import { messageWrite } from '../identity/inbox.ts';
import { leaders } from '../identity/roster.ts';
import { isAway, type Staff, staffById, staffOfPlace } from '../identity/staff.ts';
import { commit, type Write } from '../platform/commit.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { clockData } from '../reference/reference.ts';
import { outboxWrite } from './outbox-item.ts';
import { escalationMessage } from './words.ts';

type About = { readonly late: boolean; readonly what: string | null; readonly dueAt: number };
type To = 'owner' | 'lead' | 'district';

/**
 * Tells whoever is to hear that the time of a case runs out. Each level once: what is told is kept in the same commit.
 * What finds nobody stays untold until somebody is enrolled. Gives whether anything was told.
 */
export async function escalate(p: Platform, id: string): Promise<boolean> {
  const record = await readRecord(p, id);
  if (!record) return false;
  const waiting = reminders(record.facts, clockData).filter(
    (one) => one.at <= p.now() && !record.escalated.includes(one.id),
  );
  // One thing at a time: what else has passed is told by the next run.
  const passed = waiting.filter(({ what, dueAt }) => what === waiting[0]?.what && dueAt === waiting[0]?.dueAt);
  const last = passed.at(-1);
  if (!last) return false;
  const { facts } = record;
  const people = await hearersOf(
    p,
    record,
    passed.map((one) => one.to),
  );
  if (people.length === 0) {
    p.log('alert.nobody', { street: record.street, caseId: id });
    return false;
  }
  const { what, dueAt } = last;
  const late = dueAt <= p.now();
  const next = { ...record, escalated: [...record.escalated, ...passed.map((one) => one.id)] };
  const appended = await appendLine(
    p,
    { before: record, after: next },
    {
      at: p.now(),
      actor: system,
      kind: 'escalate',
      from: facts.state,
      to: facts.state,
      text: `${what ? `${what}:` : ''}${late ? '过了时间' : '快到时间'},提醒${told(people, facts.owner)}`,
    },
  );
  const refused = await commit(p, [
    replaceRecord(p.table, record, appended.record),
    appended.write,
    ...tellWrites(p, appended.record, people, { late, what, dueAt }),
  ]);
  return refused === null;
}

const names = { advisor: '顾问', lead: '街道负责人', district: '区负责人' } as const;
const told = (people: readonly Staff[], owner: string) =>
  [...new Set(people.map(({ staffId, role }) => (staffId === owner ? '负责的顾问' : names[role])))].join('、');

async function hearersOf(p: Platform, record: CaseRecord, to: readonly To[]): Promise<readonly Staff[]> {
  const found = (await Promise.all([...new Set(to)].map((one) => peopleOf(p, record, one)))).flat();
  return [...new Map(found.map((staff) => [staff.userId, staff])).values()].slice(0, 40);
}

function tellWrites(p: Platform, record: CaseRecord, people: readonly Staff[], about: About): readonly Write[] {
  const { id, facts, street, streetName, seq } = record;
  return people.flatMap(({ userId, role }, n) => [
    messageWrite(p.table, userId, escalationMessage(record, p.now(), { ...about, task: role !== 'advisor' })),
    outboxWrite(p.table, {
      name: `escalation#${seq}-${n}`,
      caseId: id,
      purpose: 'escalation',
      to: { userId, as: 'staff' },
      level: facts.level,
      street,
      streetName,
      owner: facts.owner,
      dueAt: about.dueAt,
      createdAt: p.now(),
    }),
  ]);
}

/** An owner who has left or is on leave is answered for by the lead, a street without a lead by the district. */
async function peopleOf(p: Platform, { facts, street }: CaseRecord, to: To): Promise<readonly Staff[]> {
  switch (to) {
    case 'owner': {
      const owner = await staffById(p, facts.owner);
      return owner && !isAway(owner, localDay(p.now())) ? [owner] : leaders(p, street);
    }
    case 'lead':
      return leaders(p, street);
    case 'district':
      return staffOfPlace(p, street.slice(0, 6), 'district');
    default:
      return to satisfies never;
  }
}
