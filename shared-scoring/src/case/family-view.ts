import { localDay, momentAt } from '../clock/civil.ts';
import { hasEnded } from './event-rule.ts';
import { type Beside, besides } from './family-besides.ts';
import { type FamilyLogLine, planForFamily, sayToFamily, taking } from './family-text.ts';
import type { CaseFacts } from './types.ts';

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

const ifLate = (late: boolean, { state, held, merged }: CaseFacts): string => {
  if (hasEnded(state)) return '有了新情况,请告诉居委会,或打 12345,我们接着办。';
  if (merged) return '想知道办得怎样,可以问顾问,也可以打 12345 问。';
  if (held && !late) return '到了这天,我们会再看能不能接着办。您随时可以催,也可以打 12345 问。';
  return late
    ? '已经过了约好的时间,我们在催街道负责人。您也可以打 12345 问。'
    : '过了这个时间,我们会提醒街道负责人来处理。您也可以打 12345 问。';
};

/** Only the day of a report is told: its minute could point to whoever was at the door just then. */
const dayOnly = (moment: number) => momentAt(localDay(moment), 0);

const happened = ({ receivedAt }: CaseFacts, log: readonly FamilyLogLine[]) => [
  { at: dayOnly(receivedAt), text: '社区收到了,开始跟进', detail: '一位热心居民说起', status: 'done' as const },
  ...log.flatMap((line, i) => {
    const handedOver = log.slice(0, i).some((earlier) => taking.includes(earlier.kind));
    const words = sayToFamily(line, handedOver);
    return words ? [{ at: line.at, ...words, status: 'done' as const }] : [];
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
  const coming = [
    { at: null, text: what, detail: null, status: 'now' as const },
    ...later.map((text) => ({ at: null, text, detail: null, status: 'later' as const })),
  ];
  const by = facts.due.estimated ? `${what}(时间是预计的)` : what;
  return {
    next: { what: by, who, by: appointed ?? facts.due.at, ifLate: ifLate(late, facts), late },
    beside: besides(facts, now, mine),
    timeline: [...happened(facts, log), ...(closed ? [] : coming)],
  };
};
