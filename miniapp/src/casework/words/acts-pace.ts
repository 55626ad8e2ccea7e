import type { WorkView } from 'shared-scoring/contract';
import type { ActKind, ActSpec } from '../state/act-spec.ts';

const openAsks = ({ asks }: WorkView) => asks.filter(({ open }) => open);
const openTasks = ({ tasks }: WorkView) => tasks.filter(({ open, mayAnswer }) => open && mayAnswer);
const openEscalations = ({ escalations }: WorkView) => escalations.filter(({ open }) => open);

/** Answers that somebody waits for. */
export const answerActs = {
  answerAsk: {
    title: '回家里的话',
    fields: [
      { of: 'which', name: 'ask', label: '家里说的', from: openAsks },
      {
        of: 'pick',
        name: 'outcome',
        label: '怎么办的',
        options: { done: '照办了', partly: '办了一部分', refused: '办不了' },
      },
      { of: 'note', name: 'told', label: '回给家里的话', hint: '平常话，家里会看到', max: 300 },
    ],
  },
  answerTask: {
    title: '家里不同意，请您复看',
    fields: [
      { of: 'which', name: 'task', label: '家里不同意的', from: openTasks },
      { of: 'pick', name: 'outcome', label: '复看的结果', options: { changed: '改了', kept: '不改' } },
      { of: 'note', name: 'note', label: '怎么看的', max: 500 },
    ],
  },
  answerEscalation: {
    title: '答复提请',
    fields: [
      { of: 'which', name: 'escalation', label: '哪一件', from: openEscalations },
      { of: 'pick', name: 'outcome', label: '怎么处理', options: { acted: '已经处理', returned: '退回' } },
      { of: 'note', name: 'note', label: '怎么处理的，或为什么退回', max: 500 },
    ],
  },
} as const satisfies Partial<Record<ActKind, ActSpec>>;

const days = { '1': '明天', '2': '后天', '3': '三天后', '5': '五天后', '7': '一周后' };

/** Times: a visit arranged, the clock stopped and started. */
export const paceActs = {
  arrangeVisit: {
    title: '约上门的时间',
    say: '家里会收到，不方便可以换。',
    fields: [
      { of: 'when', name: 'at', label: '哪天这个时候', options: days },
      { of: 'note', name: 'note', label: '补充一句', max: 500, may: true },
    ],
  },
  pause: {
    title: '时钟停一停',
    say: '停了多久都会记着，家里也看得到原因。',
    suits: ({ held }) => held === null,
    fields: [
      {
        of: 'pick',
        name: 'reason',
        label: '为什么停',
        options: {
          familyPapers: '等家里补材料',
          familyAway: '家里人不在',
          objection: '有异议，在复查',
          forceMajeure: '没法预料的事',
          special: '情况特殊',
        },
      },
      { of: 'note', name: 'note', label: '补充一句', max: 500, may: true },
    ],
    made: () => ({ clock: 'service' }),
  },
  resume: {
    title: '时钟接着走',
    suits: ({ held }) => held !== null,
    fields: [],
    made: () => ({ clock: 'service' }),
  },
} as const satisfies Partial<Record<ActKind, ActSpec>>;

/** Beside the road: said no, not found, watched, left, not ours. */
export const asideActs = {
  respectRefusal: {
    title: '尊重本人的婉拒',
    say: '过些日子再问一次。有危险、是孩子、自己做不了主的，不能这样停下。',
    fields: [{ of: 'tick', name: 'capable', label: '本人自己能做主', must: true }],
  },
  signUnfound: {
    title: '确认没找到人',
    fields: [
      { of: 'tick', name: 'checked', label: '派出所或物业上门看过' },
      { of: 'note', name: 'note', label: '怎么找的', max: 500 },
    ],
  },
  watch: {
    title: '放进观察名单',
    say: '到日子一定要再看一次，没看会提醒负责人。',
    fields: [{ of: 'note', name: 'note', label: '为什么放进观察', max: 500 }],
  },
  review: {
    title: '到日子看过了',
    fields: [
      { of: 'pick', name: 'outcome', label: '怎么样', options: { quiet: '平稳', trigger: '有新情况，重新跟进' } },
      { of: 'note', name: 'note', label: '看到的情况', max: 500 },
    ],
  },
  leave: {
    title: '退出',
    fields: [
      {
        of: 'pick',
        name: 'reason',
        label: '为什么退出',
        options: { moved: '搬走了', died: '过世了', exceeded: '不再需要' },
      },
      { of: 'note', name: 'note', label: '退出的情况', max: 500 },
    ],
  },
  reject: {
    title: '不受理',
    fields: [
      {
        of: 'pick',
        name: 'reason',
        label: '为什么',
        options: { noContent: '没有内容', notOurs: '不是这里管的事', duplicate: '重复', malicious: '恶意' },
      },
      { of: 'note', name: 'note', label: '写明为什么', max: 500 },
    ],
  },
} as const satisfies Partial<Record<ActKind, ActSpec>>;
