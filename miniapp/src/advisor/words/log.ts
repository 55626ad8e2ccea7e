import type { CaseView } from 'shared-scoring/contract';
import type { TimelineItem } from '../../parts/timeline.tsx';
import { clockOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { dueWords } from './due.ts';
import { dayWords } from './moment.ts';

const who = ({ actorRole, actorBadge }: CaseView['log'][number]) =>
  actorRole === 'advisor' ? `${text.case.byBadge(actorBadge)}${text.case.roles.advisor}` : text.case.roles[actorRole];

/** The log as a timeline, oldest first; while the case is open the step it waits for stands at the end, lit. */
export const timelineOf = (view: CaseView, now: number, dutyEnd: string): readonly TimelineItem[] => {
  const past = view.log.map((entry) => ({
    title: setInHan(entry.text),
    at: `${dayWords(entry.at, now)} ${clockOf(entry.at)}`,
    detail: who(entry),
    status: 'done' as const,
  }));
  if (view.due.kind === 'none') return past;
  const due = dueWords(view, now, dutyEnd).text;
  return [...past, { title: text.case.waitingOn[view.due.kind], at: due, status: 'now' }];
};
