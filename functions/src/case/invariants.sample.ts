import { isOpen, reporterStatus } from 'shared-scoring';
import { hasEnded } from 'shared-scoring/accept';
import type { Told } from './act.ts';
import type { Move } from './replay.ts';

type Step = Move & { readonly before: Told };
type Check = (move: Step, seen: Seen) => boolean | null;
type Seen = { reporter: number; apart: Told['facts'] | null };

const hour = 3_600_000;
const rank = { 已收到: 0, 已受理: 1, 已跟进: 2 } as const;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What must hold at every line of every log, numbered as in assessment.md §7.2: false is a breach, null says that the
 * line has nothing to do with it. 13 and 14 look at queue and messages, not at lines: they stand below.
 */
const checks: Readonly<Record<string, Check>> = {
  '1 one owner, one due time': ({ after: { facts } }) =>
    facts.owner !== '' &&
    (isOpen(facts) ? facts.due.kind !== 'none' && typeof facts.due.at === 'number' : facts.due.at === null),
  '2 danger waits for nothing': ({ event, before, after: { facts }, line }) => {
    if (before.facts.level !== 'P0') return null;
    if (event?.kind === 'accept' && before.facts.state === 'received')
      return (facts.due.at ?? Number.POSITIVE_INFINITY) <= line.at + 2 * hour && facts.state === 'accepted';
    return event?.kind === 'merge' ? false : null;
  },
  '3 nothing without a source': ({ event }) => {
    if (event?.kind !== 'assess') return null;
    return event.unsourced === 0 && (event.grade === null || (event.upper - event.lower) * 3 <= event.of);
  },
  '4 two clocks stand still apart': ({ event, before, after, line }) => {
    if (event?.kind !== 'pause' && event?.kind !== 'resume') return null;
    const [was, is] = [before.facts, after.facts];
    if (event.clock === 'statutory') return same([was.due, was.held, was.pausedMs], [is.due, is.held, is.pausedMs]);
    const stood = event.kind === 'resume' && was.held ? line.at - was.held.since : 0;
    return same(was.procedures, is.procedures) && (is.pausedMs ?? 0) === (was.pausedMs ?? 0) + stood;
  },
  '5 the reporter hears four words, never back': ({ after: { facts } }, seen) => {
    const now = rank[reporterStatus(facts.state, facts.reopenedAt !== undefined)];
    const forward = now >= seen.reporter;
    seen.reporter = Math.max(now, seen.reporter);
    return forward;
  },
  '6 kept from the household until released': ({ event, before, line }) => {
    if (!before.facts.hides) return null;
    return line.kind !== 'familyJoined' && (event?.kind !== 'release' || line.actor.role !== 'advisor');
  },
  '7 taken apart it is what it was': ({ event, before, after }, seen) => {
    if (event?.kind === 'merge') seen.apart = before.facts;
    return event?.kind === 'unmerge' ? same(sorted(after.facts), sorted(seen.apart ?? {})) : null;
  },
  '8 nothing ends with something open': ({ before, after: { facts } }) => {
    if (!isOpen(before.facts) || isOpen(facts) || facts.merged) return null;
    const danger = facts.state === 'closed' && facts.redFlag;
    const open = facts.procedures?.some(({ ended }) => !ended) || facts.tasks?.some((it) => it.open);
    return !danger && facts.mandatory?.state !== 'due' && !open;
  },
  '9 coming back keeps the old record': ({ event, before, after, line }) => {
    if (event?.kind !== 'reopen' && !(event?.kind === 'object' && hasEnded(before.facts.state))) return null;
    const rounds = before.facts.rounds ?? [];
    return (
      after.facts.receivedAt === before.facts.receivedAt &&
      after.facts.reopenedAt === line.at &&
      same(after.facts.rounds?.slice(0, rounds.length) ?? [], rounds)
    );
  },
  '10 every edge says who, when, from where to where': ({ line, before, after }) =>
    line.actor.id !== '' &&
    line.actor.badge !== '' &&
    line.at > 0 &&
    line.from === before.facts.state &&
    line.to === after.facts.state,
  '11 who leaves is replaced, the clock runs on': ({ event, before, after }) => {
    if (event?.kind !== 'assign' || before.facts.state === 'received') return null;
    return after.facts.owner === event.to.staff && same(before.facts.due, after.facts.due);
  },
  '12 an objection goes to somebody else': ({ event, before, after, line }) => {
    if (event?.kind === 'object') return after.facts.tasks?.at(-1)?.open === true;
    if (event?.kind !== 'answerTask') return null;
    return before.facts.tasks?.find(({ id }) => id === event.task)?.notBy !== line.actor.id;
  },
};

const sorted = (facts: object) => Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));

type Waiting = {
  readonly level: string;
  readonly due: { readonly at: number | null };
  readonly upperBound?: number | null | undefined;
};

/** 13: where a queue, as it was read, does not go by level, then due time, then the upper bound of need. */
export const queueBreaches = (queue: readonly Waiting[]): readonly string[] =>
  queue.flatMap((after, n) => {
    const before = queue[n - 1];
    if (!before) return [];
    const rank = ({ level, due, upperBound }: Waiting) => [
      level,
      due.at ?? Number.POSITIVE_INFINITY,
      -(upperBound ?? 0),
    ];
    const [was, is] = [rank(before), rank(after)];
    const apart = was.findIndex((part, i) => part !== is[i]);
    const holds = apart < 0 || (was[apart] ?? 0) < (is[apart] ?? 0);
    return holds ? [] : [`13 the queue is out of order at ${n}: ${was} before ${is}`];
  });

type Card = { readonly level: string; readonly time: string; readonly kind: string };

/** 14: between 21:00 and 08:00 (`time` as 'HHmm' in Shanghai) what can wait is held, danger is not; null by day. */
export const nightBreach = ({ level, time, kind }: Card): string | false | null => {
  if (time >= '0800' && time < '2100') return null;
  const urgent = level === 'P0' || level === 'P1';
  return urgent === (kind === 'held') && `14 at night: ${level} at ${time} was ${kind}`;
};

/** How often each invariant had something to say, and where it did not hold. */
export type Tally = { readonly held: Map<string, number>; readonly breaches: string[] };
export const newTally = (): Tally => ({ held: new Map(), breaches: [] });

/** Watches one life line by line. */
export function watching({ held, breaches }: Tally, id: string): (move: Move) => void {
  const seen: Seen = { reporter: 0, apart: null };
  return (move) => {
    const { before } = move;
    if (!before) return;
    for (const [name, check] of Object.entries(checks)) {
      const holds = check({ ...move, before }, seen);
      if (holds === null) continue;
      held.set(name, (held.get(name) ?? 0) + 1);
      if (!holds) breaches.push(`${name}: line ${move.line.seq} (${move.line.kind}) of ${id}`);
    }
  };
}

export const invariantNames = Object.keys(checks);
