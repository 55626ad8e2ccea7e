import { localDay, momentAt } from '../clock/civil.ts';
import { hasEnded } from './event-rule.ts';
import { type Beside, besides } from './family-besides.ts';
import { type FamilyLogLine, planForFamily, sayToFamily, taking } from './family-text.ts';
import { sayStood } from './stood.ts';
import type { CaseFacts } from './types.ts';
import { sayDay } from './why-here.ts';

export type { FamilyLogLine } from './family-text.ts';

/** The part of the contract's FamilyView that follows from the case: plain words, no level, sign, score or state. */
export type FamilyProgress = {
  readonly next: {
    readonly what: string;
    /** Whose turn it is: 顾问, 街道负责人, 您; empty when nothing is waited for. */
    readonly who: string;
    readonly by: number | null;
    readonly ifLate: string;
    readonly late: boolean;
    /** How long it stood still in all, which is not counted; null when it never did. */
    readonly stood: string | null;
  };
  /** What goes on beside the next step, each with its day. */
  readonly beside: readonly Beside[];
  readonly timeline: readonly {
    readonly at: number | null;
    readonly text: string;
    readonly detail: string | null;
    readonly status: 'done' | 'now' | 'later';
  }[];
};

const ifLate = (late: boolean, { state, held, merged, objectUntil = 0 }: CaseFacts, now: number): string => {
  if (hasEnded(state)) {
    const say = now <= objectUntil ? `觉得还没办好,${sayDay(objectUntil)}前可以说不同意,另一位同事会重新看。` : '';
    return `${say}有了新情况,请告诉居委会,或打 12345,我们接着办。`;
  }
  if (merged) return '想知道办得怎样,可以问顾问,也可以打 12345 问。';
  if (held && !late) return '到了这天,我们会再看能不能接着办。您随时可以催,也可以打 12345 问。';
  return late
    ? '已经过了约好的时间,我们在催街道负责人。您也可以打 12345 问。'
    : '过了这个时间,我们会提醒街道负责人来处理。您也可以打 12345 问。';
};

/** Only the day of a report is told: its minute could point to whoever was at the door just then. */
const dayOnly = (moment: number) => momentAt(localDay(moment), 0);

/** The clock a line stops or starts: of one application, or of the case (empty); see `lineOf`. */
const clockOf = ({ kind, about = '' }: FamilyLogLine) =>
  kind === 'pause' ? about.split(' ').slice(0, -1).join(' ') : about;

/** When the clock that goes on again had stopped. */
const stoppedFor = (line: FamilyLogLine, before: readonly FamilyLogLine[]) =>
  before.filter((it) => it.kind === 'pause' && clockOf(it) === clockOf(line)).at(-1)?.at;

const happened = ({ receivedAt }: CaseFacts, log: readonly FamilyLogLine[]) => [
  { at: dayOnly(receivedAt), text: '社区收到了,开始跟进', detail: '一位热心居民说起', status: 'done' as const },
  ...log.flatMap((line, i) => {
    const before = log.slice(0, i);
    const words = sayToFamily(
      line,
      before.some((earlier) => taking.includes(earlier.kind)),
    );
    const stopped = line.kind === 'resume' ? stoppedFor(line, before) : undefined;
    const detail = stopped === undefined ? words?.detail : sayStood(0, stopped, line.at);
    return words ? [{ at: line.at, text: words.text, detail: detail ?? null, status: 'done' as const }] : [];
  }),
];

/**
 * What the family reads: the next step and its time (ms), what happens if the time passes, and the way so far. `mine`
 * tells which of the things asked were asked by the one who reads.
 */
export const familyView = (
  facts: CaseFacts,
  log: readonly FamilyLogLine[],
  now: number,
  mine: (id: string) => boolean = () => true,
): FamilyProgress => {
  const since = facts.reopenedAt ?? facts.receivedAt;
  const visited = log.some(({ at, way, outcome }) => at >= since && way === 'door' && outcome === 'reached');
  const { what, who, later } = planForFamily(facts, visited);
  const appointed = facts.state === 'visiting' && !facts.held ? facts.visitAt : undefined;
  const closed = hasEnded(facts.state);
  const late = facts.due.at !== null && facts.due.at < now;
  const stood = closed ? '' : sayStood(facts.pausedMs ?? 0, facts.held?.since, now);
  const coming = [
    { at: null, text: what, detail: stood || null, status: 'now' as const },
    ...later.map((text) => ({ at: null, text, detail: null, status: 'later' as const })),
  ];
  const by = facts.due.estimated ? `${what}(时间是预计的)` : what;
  return {
    next: {
      what: by,
      who,
      by: appointed ?? facts.due.at,
      ifLate: ifLate(late, facts, now),
      late,
      stood: stood || null,
    },
    beside: besides(facts, now, mine),
    timeline: [...happened(facts, log), ...(closed ? [] : coming)],
  };
};
