import { localDate } from '../../clock/civil.ts';
import { type Rules, said, withNote, working } from '../event-rule.ts';
import { stageEnd } from '../next-due.ts';
import type { CaseFacts } from '../types.ts';

const open = [...working, 'closing'] as const;
const leads = ['lead', 'district'] as const;
const results = { plan: '定方案', exception: '请求个案处理', guardianship: '监护安排', watch: '观察', return: '退回' };
const at =
  (state: string, say: string) =>
  ({ conference }: CaseFacts) =>
    conference?.state === state ? null : say;

/** A door, a phone or an identity number: nothing of it may go to another body. */
const names = (text = '') => /\d{5,}|\d+\s*[弄号室]/.test(text);
const taskSay = ({ what, owner, dueAt }: { what: string; owner: string; dueAt: number }) =>
  `任务:${what}(${owner},${localDate(dueAt)}前)`;

/** Case conference (救助会诊): called, held by three roles or more, concluded, reviewed. Source: assessment.md §7.1, C1. */
export const conference: Rules<'callConference' | 'holdConference' | 'concludeConference' | 'reviewConference'> = {
  callConference: {
    from: open,
    by: leads,
    against: ({ conference }) => (conference && conference.state !== 'reviewed' ? '会诊已经在办' : null),
    contradicts: (_, { briefing }) => (names(briefing) ? '简报里有门牌或号码,请去掉再发' : null),
    apply: (facts, _, ctx) => ({
      ...facts,
      conference: {
        state: 'called',
        dueAt: stageEnd(facts.level === 'P0' || facts.level === 'P1' ? 'relief' : 'conferenceHeld', ctx.now, ctx),
      },
    }),
    say: ({ ground, note, briefing }) =>
      withNote(
        `召集会诊(${ground === 'consent' ? '本人同意' : '法律规定'})`,
        briefing ? `${note};简报:${briefing}` : note,
      ),
    hear: () => ['owner', 'family'],
    family: () => said('几个单位会坐在一起,商量怎么帮您'),
  },
  holdConference: {
    from: open,
    by: leads,
    against: at('called', '请先召集会诊'),
    contradicts: (_, { roles }) => (new Set(roles).size < 3 ? '至少三方到场' : null),
    apply: (facts, _, ctx) => ({
      ...facts,
      conference: { state: 'held', dueAt: stageEnd('conferenceMinutes', ctx.now, ctx) },
    }),
    say: ({ roles, dissent }) => withNote(`会诊开过了,到场:${roles.join('、')}`, dissent && `不同意见:${dissent}`),
    hear: () => ['owner'],
  },
  concludeConference: {
    from: open,
    by: leads,
    against: at('held', '会诊还没有开'),
    contradicts: (_, { tasks = [] }, { now }) => (tasks.some(({ dueAt }) => dueAt < now) ? '任务的日子已经过了' : null),
    apply: (facts, { tasks = [] }, ctx) => ({
      ...facts,
      conference: {
        state: 'concluded',
        dueAt: stageEnd('conferenceReview', ctx.now, ctx),
        tasks: tasks.map(({ id, owner, dueAt }) => ({ id, owner, dueAt })),
      },
    }),
    say: ({ result, told, note, tasks = [] }) =>
      [`会诊结果(${results[result]}):${note}`, tasks.map(taskSay).join(';'), `告诉家里:${told}`]
        .filter(Boolean)
        .join(';'),
    tells: ({ told }) => told,
    hear: () => ['owner', 'family'],
    family: () => said('几个单位商量好了', '顾问会当面告诉您结果'),
  },
  reviewConference: {
    from: open,
    by: leads,
    against: at('concluded', '会诊还没有结果'),
    apply: (facts) => ({ ...facts, conference: { state: 'reviewed', dueAt: null } }),
    say: ({ note }) => withNote('会诊的任务看过了', note),
    hear: () => ['owner'],
  },
};
