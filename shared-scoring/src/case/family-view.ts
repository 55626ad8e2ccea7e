import { localDay, momentAt } from '../clock/civil.ts';
import { hasEnded } from './event-rule.ts';
import { type FamilyLogLine, planForFamily, sayToFamily, taking } from './family-text.ts';
import type { CaseFacts } from './types.ts';

export type { FamilyLogLine } from './family-text.ts';

/** The part of the contract's FamilyView that follows from the case: plain words, no level, sign, score or state. */
export type FamilyProgress = {
  readonly next: {
    readonly what: string;
    readonly by: number | null;
    readonly ifLate: string;
    readonly late: boolean;
  };
  readonly timeline: readonly {
    readonly at: number | null;
    readonly text: string;
    readonly detail: string | null;
    readonly status: 'done' | 'now' | 'later';
  }[];
};

const ifLate = (late: boolean, closed: boolean): string => {
  if (closed) return '有了新情况,请告诉居委会,或打 12345,我们接着办。';
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

/** What the family reads: the next step and its time (ms), what happens if the time passes, and the way so far. */
export const familyView = (facts: CaseFacts, log: readonly FamilyLogLine[], now: number): FamilyProgress => {
  const since = facts.reopenedAt ?? facts.receivedAt;
  const visited = log.some(({ at, way, outcome }) => at >= since && way === 'door' && outcome === 'reached');
  const { what, later } = planForFamily(facts, visited);
  const appointed = facts.state === 'visiting' && !facts.held ? facts.visitAt : undefined;
  const closed = hasEnded(facts.state);
  const late = facts.due.at !== null && facts.due.at < now;
  const coming = [
    { at: null, text: what, detail: null, status: 'now' as const },
    ...later.map((text) => ({ at: null, text, detail: null, status: 'later' as const })),
  ];
  const by = facts.due.estimated ? `${what}(时间是预计的)` : what;
  return {
    next: { what: by, by: appointed ?? facts.due.at, ifLate: ifLate(late, closed), late },
    timeline: [...happened(facts, log), ...(closed ? [] : coming)],
  };
};
