import type { FamilyLogLine, Kind, Said } from './event-rule.ts';
import { eventKinds, familyWords } from './rules.ts';
import type { CaseFacts } from './types.ts';

export type { FamilyLogLine } from './event-rule.ts';

/** Whether a kind of log line is one the family's timeline knows of; all others are the staff's own. */
export const isFamilyKind = (kind: string): kind is FamilyLogLine['kind'] =>
  kind === 'received' || (eventKinds as readonly string[]).includes(kind);

/** One step in the family's words; null for steps that are the staff's own business. */
export const sayToFamily = (line: FamilyLogLine, handedOver: boolean): Said | null =>
  line.kind === 'received' ? null : (familyWords(line.kind)?.(line, handedOver) ?? null);

/** Kinds after which somebody has it already, so that the next to accept takes over. */
export const taking: readonly (Kind | 'received')[] = ['accept', 'acceptTransfer', 'assign'];

const LATER = ['上门看看', '一起商量需要什么', '办好以后告诉您'];
const PAUSED: Readonly<Record<string, string>> = {
  familyPapers: '在等您补材料,补好就接着办',
  familyAway: '等您家里人回来再接着办',
  objection: '有人提了不同意见,正在再看一遍',
  forceMajeure: '遇到了没法预料的事,先停一停',
  special: '情况特殊,要多些时间',
};
type Plan = { readonly what: string; readonly later: readonly string[] };
const plan = (what: string, done: number): Plan => ({ what, later: LATER.slice(done) });

/** The next step in the family's words, and the steps that come after it. */
export const planForFamily = ({ state, contactedAt, held }: CaseFacts, visited: boolean): Plan => {
  if (held) return { what: PAUSED[held.reason] ?? '先停一停,到时再接着办', later: [] };
  switch (state) {
    case 'received':
      return { what: '社区正在给您安排顾问', later: ['顾问和您联系', ...LATER] };
    case 'accepted':
    case 'linked':
      return plan('顾问会和您联系,先听听您的情况和想法', 0);
    case 'unfound':
      return plan('顾问过几天再来找您', 0);
    case 'declined':
      return { what: '您说暂时不用。过些日子我们再问一次,您随时可以找我们', later: [] };
    case 'contacted':
      if (contactedAt === undefined) return plan('顾问会换个时间再和您联系', 0);
      return visited ? plan('顾问会再来看看,事情办得怎么样', 1) : plan('顾问会上门看看', 1);
    case 'visiting':
      return plan('顾问会在约好的时间上门', 1);
    case 'assessing':
      return plan('顾问在整理您家的情况', 1);
    case 'listing':
      return plan('和您一起看看,最需要什么', 2);
    case 'planning':
      return plan('和您一起定下怎么办、谁来办、什么时候办好', 2);
    case 'matching':
      return plan('在找您家可以申请的帮助', 2);
    case 'serving':
      return plan('约好的事正在一件件办', 2);
    case 'revisiting':
      return plan('顾问会再来看看,您过得怎么样', 3);
    case 'watching':
      return plan('眼下平稳,我们按时来看看您。不想让人来,可以告诉我们', 3);
    case 'closing':
      return plan('街道会看一看,事情是不是都办好了', 2);
    case 'closed':
    case 'left':
    case 'rejected':
      return { what: '这件事先告一段落。以后有难处,随时可以再找我们', later: [] };
    default:
      return state satisfies never;
  }
};
