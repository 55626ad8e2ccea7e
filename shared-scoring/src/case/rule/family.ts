import { answered } from '../asked-due.ts';
import {
  type EventOf,
  type FamilyLogLine,
  type Rules,
  type StepContext,
  said,
  withNote,
  working,
} from '../event-rule.ts';
import { stageEnd } from '../next-due.ts';
import type { Ask } from '../sides.ts';
import type { CaseFacts } from '../types.ts';

const everywhere = ['received', ...working, 'closing', 'closed', 'left', 'rejected'] as const;
/** So many questions may wait for an answer at a time; each of them is a task with its day. */
const mostOpen = 10;
const asked = {
  comment: '留言',
  copy: '要一份自己的资料',
  correct: '要改资料',
  delete: '要删资料',
  review: '请人重新看一遍',
};
const ASKED: Readonly<Record<string, string>> = {
  comment: '留了话',
  copy: '要一份自己的资料',
  correct: '说资料写得不对',
  delete: '请我们删掉资料',
  review: '请人重新看一遍',
};
const ANSWERED: Readonly<Record<string, string>> = {
  done: '给您答复了',
  partly: '给您答复了,有一部分没能照办',
  refused: '给您答复了,没能照办',
};
const who = ({ mine }: FamilyLogLine) => (mine === false ? '家里人' : '您');

const asNew = (facts: CaseFacts, { ask, about }: EventOf<'ask'>, ctx: StepContext): Ask => ({
  id: ask,
  about,
  dueAt: stageEnd(about === 'comment' ? 'reply' : 'right', ctx.now, ctx),
  open: true,
  // Looking again is for somebody who did not decide it.
  ...(about === 'review' && { notBy: facts.assessment?.by ?? facts.owner }),
});

/** What the household says and asks, and who answers. Source: assessment.md §6, §7.1. */
export const family: Rules<'agreeVisit' | 'moveVisit' | 'ask' | 'answerAsk'> = {
  agreeVisit: {
    from: ['visiting'],
    by: ['family'],
    against: ({ visitAt }) => (visitAt === undefined ? '还没有约时间' : null),
    contradicts: ({ visitAt }, { at }) => (at === visitAt ? null : '时间刚刚改过,请看看新的时间'),
    apply: ({ visitWish: _, ...facts }) => ({ ...facts, visitReply: 'agreed' }),
    say: () => '家里说约的时间可以',
    hear: () => ['owner'],
    family: (line) => said(`${who(line)}说约的时间可以`),
  },
  moveVisit: {
    from: ['visiting'],
    by: ['family'],
    against: ({ visitAt }) => (visitAt === undefined ? '还没有约时间' : null),
    contradicts: (_, { wish }, { now }) => (wish !== undefined && wish < now ? '这个时间已经过了' : null),
    apply: ({ visitWish: _, ...facts }, { wish }) => ({
      ...facts,
      visitReply: 'other',
      ...(wish !== undefined && { visitWish: wish }),
    }),
    say: ({ note }) => withNote('家里想换个上门的时间', note),
    tells: ({ note }) => note,
    hear: () => ['owner'],
    family: (line) => said(`${who(line)}想换个时间`, '顾问看到以后,会再约'),
  },
  ask: {
    from: everywhere,
    by: ['family'],
    contradicts: ({ asks = [] }, { ask, about, note }) => {
      if (asks.some(({ id }) => id === ask)) return '这个编号已经用过';
      if (asks.filter(({ open }) => open).length >= mostOpen) return '前面问的还在办,有了答复再问';
      return (about === 'comment' || about === 'correct') && !note?.trim() ? '请写一句是什么事' : null;
    },
    apply: (facts, event, ctx) => ({ ...facts, asks: [...(facts.asks ?? []), asNew(facts, event, ctx)] }),
    say: ({ about, note }) => withNote(`家里${asked[about]}`, note),
    tells: ({ note }) => note,
    hear: (_, { about }) => (about === 'comment' ? ['owner'] : ['owner', 'lead']),
    family: (line) => said(`${who(line)}${ASKED[line.about ?? ''] ?? '问了一件事'}`),
  },
  answerAsk: {
    from: everywhere,
    by: ['advisor', 'lead', 'district'],
    contradicts: ({ asks = [] }, { ask }, { actor }) => {
      const found = asks.find(({ id, open }) => id === ask && open);
      if (!found) return '没有这件还在等答复的事';
      if (found.about === 'delete' && actor.role === 'advisor') return '删资料要街道负责人来定';
      return found.notBy === actor.id ? '这是您自己定的事,要请别的同事来看' : null;
    },
    apply: (facts, { ask }) => {
      const asks = (facts.asks ?? []).map((it) => (it.id === ask ? { ...it, open: false } : it));
      return answered({ ...facts, asks }, ask);
    },
    say: ({ outcome, told }) =>
      withNote({ done: '答复家里', partly: '答复家里(部分照办)', refused: '答复家里(没有照办)' }[outcome], told),
    tells: ({ told }) => told,
    hear: () => ['family', 'owner'],
    family: (line) => said(ANSWERED[line.about ?? ''] ?? '给您答复了'),
  },
};
