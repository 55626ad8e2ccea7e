import type { EventOf, FamilyLogLine, Kind, Said } from './event-rule.ts';
import { PAUSED } from './rule/clocks.ts';
import { eventKinds, familyWords, ruleOf } from './rules.ts';
import type { CaseEvent, CaseFacts } from './types.ts';

export type { FamilyLogLine } from './event-rule.ts';

/** Whether a kind of log line is one the family's timeline knows of; all others are the staff's own. */
export const isFamilyKind = (kind: string): kind is FamilyLogLine['kind'] =>
  kind === 'received' || (eventKinds as readonly string[]).includes(kind);

/** One step in the family's words, with what was written for it; null for steps that are the staff's own business. */
export const sayToFamily = (line: FamilyLogLine, handedOver: boolean): Said | null => {
  const words = line.kind === 'received' ? null : (familyWords(line.kind)?.(line, handedOver) ?? null);
  if (!words || !line.told) return words;
  return { ...words, detail: [`“${line.told}”`, words.detail].filter(Boolean).join(' ') };
};

/** The words of an event that the household reads: what it wrote itself, or what was written for it. */
export const tellsFamily = (event: CaseEvent): string | undefined => ruleOf(event).tells?.(event)?.trim();

const ofProcedure = ({ clock, procedure = '' }: EventOf<'pause' | 'resume'>) => `${clock} ${procedure}`;

/** What a line of the log keeps of an event for the family's timeline: how somebody was met and what it was about. */
export const lineOf = (event: CaseEvent): Pick<FamilyLogLine, 'way' | 'outcome' | 'about'> => {
  switch (event.kind) {
    case 'contact':
      return { way: event.way, outcome: event.outcome };
    case 'revisit':
      return { way: event.way, outcome: event.outcome === 'notReached' ? 'notFound' : 'reached' };
    case 'visit':
      return { way: 'door', outcome: 'reached' };
    case 'arrangeVisit':
      return { about: String(event.at) };
    case 'pause':
      return { about: event.clock === 'service' ? event.reason : `${ofProcedure(event)} ${event.reason}` };
    case 'resume':
      return event.clock === 'service' ? {} : { about: ofProcedure(event) };
    case 'ask':
      return { about: event.about };
    case 'answerAsk':
      return { about: event.outcome };
    default:
      return {};
  }
};

/** Kinds after which somebody has it already, so that the next to accept takes over. */
export const taking: readonly (Kind | 'received')[] = ['accept', 'acceptTransfer', 'assign'];

const LATER = ['上门看看', '一起商量需要什么', '办好以后告诉您'];

/** What is next, whose turn it is, and what comes after. */
type Plan = { readonly what: string; readonly who: string; readonly later: readonly string[] };
const advisor = '顾问';
const lead = '街道负责人';
const plan = (what: string, done: number, who = advisor): Plan => ({ what, who, later: LATER.slice(done) });

const visiting = ({ visitReply, visitWish }: CaseFacts): Plan => {
  if (visitReply === 'agreed') return plan('约好了,顾问会按时上门', 1);
  if (visitReply !== 'other') return plan('顾问约了时间上门,请您看看方不方便', 1, '您');
  return plan(visitWish === undefined ? '您想换个时间,顾问会再约' : '您说了方便的时间,顾问会再约', 1);
};

/** The next step in the family's words, and the steps that come after it. */
export const planForFamily = (facts: CaseFacts, visited: boolean): Plan => {
  const { state, contactedAt, held, merged } = facts;
  if (merged) return { what: '这件事和您家的另一件并在一起办了', who: advisor, later: [] };
  if (held) {
    const waits = held.reason === 'familyPapers' || held.reason === 'familyAway';
    return { what: PAUSED[held.reason] ?? '先停一停,到时再接着办', who: waits ? '您' : advisor, later: [] };
  }
  switch (state) {
    case 'received':
      return { what: '社区正在给您安排顾问', who: '社区', later: ['顾问和您联系', ...LATER] };
    case 'accepted':
    case 'linked':
      return plan('顾问会和您联系,先听听您的情况和想法', 0);
    case 'unfound':
      return plan('顾问过几天再来找您', 0);
    case 'declined':
      return { what: '您说暂时不用。过些日子我们再问一次,您随时可以找我们', who: advisor, later: [] };
    case 'contacted':
      if (contactedAt === undefined) return plan('顾问会换个时间再和您联系', 0);
      return visited ? plan('顾问会再来看看,事情办得怎么样', 1) : plan('顾问会上门看看', 1);
    case 'visiting':
      return facts.visitAt === undefined ? plan('顾问会再来看看,把没弄清的弄清楚', 1) : visiting(facts);
    case 'assessing':
      return plan('顾问在整理您家的情况', 1);
    case 'listing':
      return plan('和您一起看看,最需要什么', 2);
    case 'planning':
      return plan(
        '和您一起定下怎么办、谁来办、什么时候办好',
        2,
        facts.grade === 'high' ? `${advisor}和${lead}` : advisor,
      );
    case 'matching':
      return plan('在找您家可以申请的帮助', 2);
    case 'serving':
      return plan('约好的事正在一件件办', 2);
    case 'revisiting':
      return plan('顾问会再来看看,您过得怎么样', 3);
    case 'watching':
      return plan('眼下平稳,我们按时来看看您。不想让人来,可以告诉我们', 3);
    case 'closing':
      return plan('街道会看一看,事情是不是都办好了', 2, lead);
    case 'closed':
    case 'left':
    case 'rejected':
      return { what: '这件事先告一段落。以后有难处,随时可以再找我们', who: '', later: [] };
    default:
      return state satisfies never;
  }
};
