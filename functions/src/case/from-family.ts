import { type CaseEvent, step, tellsFamily } from 'shared-scoring';
import type { CaseView } from 'shared-scoring/contract';
import { eventOf } from '../family/told.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { clockData } from '../reference/reference.ts';
import { actorOf } from './actor.ts';
import type { LogItem } from './log.ts';
import type { CaseRecord } from './record.ts';

type Waiting = NonNullable<CaseView['fromFamily']>[number];
type Open = Pick<Waiting, 'id' | 'kind' | 'dueAt'> & { readonly answer: CaseEvent };

/** What waits for an answer, each with an answer that would be tried. */
const waiting = ({ asks = [], tasks = [], escalations = [] }: CaseRecord['facts']): readonly Open[] => [
  ...asks.flatMap(({ id, about, dueAt, open }): Open[] =>
    open ? [{ id, kind: about, dueAt, answer: { kind: 'answerAsk', ask: id, outcome: 'done', told: '好' } }] : [],
  ),
  ...tasks.flatMap(({ id, dueAt, open }): Open[] =>
    open
      ? [{ id, kind: 'objection', dueAt, answer: { kind: 'answerTask', task: id, outcome: 'kept', note: '好' } }]
      : [],
  ),
  ...escalations.flatMap(({ id, dueAt, open }): Open[] =>
    open && dueAt !== undefined
      ? [
          {
            id,
            kind: 'complaint',
            dueAt,
            answer: { kind: 'answerEscalation', escalation: id, outcome: 'acted', note: '好' },
          },
        ]
      : [],
  ),
];

/** What the family said or asked and waits for, with its words, and what it said to the time of a visit. */
export async function fromFamily(
  p: Platform,
  { id, facts }: CaseRecord,
  log: readonly LogItem[],
  staff: Staff,
): Promise<Pick<CaseView, 'fromFamily' | 'visit' | 'consents'>> {
  const ctx = { ...clockData, actor: actorOf(staff), now: p.now() };
  const wordsOf = async (line: LogItem | undefined) => {
    const event = line && (await eventOf(p.keys, id, line));
    return (event && tellsFamily(event)) || null;
  };
  const asked = await Promise.all(
    waiting(facts).map(async ({ answer, ...one }): Promise<Waiting> => {
      const line = log.find(({ eventId }) => eventId === one.id);
      const may = step(facts, answer, ctx).kind === 'moved';
      return { ...one, at: line?.at ?? facts.receivedAt, words: await wordsOf(line), may };
    }),
  );
  const { state, visitAt, visitReply, visitWish, consents = [] } = facts;
  const moved = visitReply === 'other' ? log.filter(({ kind }) => kind === 'moveVisit').at(-1) : undefined;
  return {
    ...(asked.length > 0 && { fromFamily: asked.sort((a, b) => a.dueAt - b.dueAt) }),
    ...(consents.length > 0 && {
      consents: consents
        .map(({ id: consent, kind, purpose, since, until, endedAt }) => {
          return { id: consent, kind, purpose, since, until, endedAt: endedAt ?? null };
        })
        .reverse(),
    }),
    ...(state === 'visiting' &&
      visitAt !== undefined && {
        visit: { at: visitAt, reply: visitReply ?? 'open', wish: visitWish ?? null, words: await wordsOf(moved) },
      }),
  };
}
