import { type CaseEvent, isFamilyKind } from 'shared-scoring';
import type { Held } from 'shared-scoring/contract';
import { readersOf } from '../audit/reads.ts';
import { type LogItem, readLog } from '../case/log.ts';
import type { CaseRecord } from '../case/record.ts';
import { formsOf } from '../household/form.ts';
import type { Platform } from '../platform/platform.ts';
import { clockData } from '../reference/reference.ts';
import { answersHeld } from './answers-held.ts';
import { readFamilyAssessment } from './assessment.ts';
import { type Follower, followersOf } from './follower.ts';
import { eventOf } from './told.ts';

type Group = Held['groups'][number];
const hidden = '本人还没有同意让您看这一部分。';

/** How long things are kept, and on what ground. Source: assessment.md §6, retention table (proposal). */
const rules = ({ n }: { readonly n: number }) => [
  '资料只用来看怎么帮您家,不给别的用处。',
  '事情结束后还留两年,到期删去;谁看过的记录留三年。',
  '要给别的单位,会先问您;法律规定必须给的,给了会告诉您。',
  `您提的要求,最晚 ${n} 个工作日答复。不满意可以打 12345。`,
];

/** What is known of the place and what made somebody look. Never who said so, and none of their words. */
function first({ source, door, committeeName, signs, note, facts }: CaseRecord): Group {
  const from = source === 'self' ? '您自己' : '一位热心居民';
  const day = facts.receivedAt - ((facts.receivedAt + 8 * 3_600_000) % 86_400_000);
  const item = (what: string) => ({ what, from, at: day });
  return {
    title: '开头知道的',
    why: null,
    items: [
      item(committeeName ? '住在哪个街道、哪个居委' : '住在哪个街道'),
      ...(door ? [item('门牌')] : []),
      ...(signs.length > 0 ? [item(`让人放心不下的情况,${signs.length} 样`)] : []),
      ...(note ? [item('一段话')] : []),
    ],
  };
}

async function visits(p: Platform, { id }: CaseRecord, { groups }: Follower): Promise<Group> {
  if (!groups?.includes('documents')) return { title: '上门时记下的', why: hidden, items: [] };
  const forms = await formsOf(p, id);
  return {
    title: '上门时记下的',
    why: null,
    items: forms.map(({ at, badge, answers }) => ({
      what: `一次上门的记录,${answers.length} 个回答`,
      from: `顾问 ${badge} 号`,
      at,
      answers: answersHeld({ answers }),
    })),
  };
}

async function situation(p: Platform, record: CaseRecord, me: Follower): Promise<Group> {
  const title = '您家的情况';
  if (!me.groups?.includes('plan')) return { title, why: hidden, items: [] };
  const { known } = await readFamilyAssessment(p, record, me);
  return { title, why: null, items: known.map(({ about, from, at }) => ({ what: about, from, at })) };
}

async function dealings(p: Platform, { id }: CaseRecord, log: readonly LogItem[], me: Follower): Promise<Group> {
  const followers = await followersOf(p, id);
  const own = log.filter(({ actor }) => actor.id === me.userId);
  const steps = log.filter(({ kind, actor }) => isFamilyKind(kind) && actor.role !== 'family');
  return {
    title: '来往和同意',
    why: null,
    items: [
      { what: `办事的记录,${steps.length} 条`, from: '顾问和街道', at: steps.at(-1)?.at ?? null },
      { what: `您说过、点过的,${own.length} 条`, from: '您自己', at: own.at(-1)?.at ?? null },
      { what: `同意查看的人,${followers.length} 位`, from: '您和家里人', at: me.since },
    ],
  };
}

type Step<K extends CaseEvent['kind']> = { readonly line: LogItem; readonly event: Extract<CaseEvent, { kind: K }> };

async function stepsOf<K extends CaseEvent['kind']>(p: Platform, id: string, log: readonly LogItem[], kind: K) {
  const lines = log.filter((line) => line.kind === kind);
  const events = await Promise.all(lines.map((line) => eventOf(p.keys, id, line)));
  return lines.flatMap((line, n): Step<K>[] => {
    const event = events[n];
    return event?.kind === kind ? [{ line, event: event as Step<K>['event'] }] : []; // its kind was just seen
  });
}

/** What this person asked, newest first, each with its day and its answer. */
async function asksOf(p: Platform, record: CaseRecord, log: readonly LogItem[], me: Follower) {
  const [asked, answered] = await Promise.all([
    stepsOf(p, record.id, log, 'ask'),
    stepsOf(p, record.id, log, 'answerAsk'),
  ]);
  return asked
    .filter(({ line }) => line.actor.id === me.userId)
    .map(({ line, event }): Held['asks'][number] => {
      const answer = answered.find((one) => one.event.ask === event.ask)?.event;
      return {
        id: event.ask,
        about: event.about,
        at: line.at,
        note: event.note ?? null,
        dueAt: record.facts.asks?.find(({ id }) => id === event.ask)?.dueAt ?? line.at,
        answer: answer ? { outcome: answer.outcome, told: answer.told } : null,
      };
    })
    .reverse();
}

/** What is held about the household by group, from whom, who looked, what was asked; as far as this person may see it. */
export async function readHeld(p: Platform, record: CaseRecord, me: Follower): Promise<Held> {
  const [log, readers] = await Promise.all([readLog(p, record.id), readersOf(p, record.id)]);
  const [two, three, four, asks] = await Promise.all([
    situation(p, record, me),
    visits(p, record, me),
    dealings(p, record, log, me),
    asksOf(p, record, log, me),
  ]);
  return { groups: [first(record), two, three, four], readers, asks, rules: rules(clockData.clocks.stages.right) };
}
