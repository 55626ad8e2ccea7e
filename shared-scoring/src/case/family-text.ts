import type { CaseEvent, CaseFacts } from './types.ts';

/** What the family's timeline needs of one log entry; notes and names stay out. */
export type FamilyLogLine = {
  readonly at: number;
  readonly kind: CaseEvent['kind'] | 'received';
  readonly way?: 'phone' | 'door' | 'other' | undefined;
  readonly outcome?: 'reached' | 'refused' | 'notFound' | undefined;
};

type Said = { readonly text: string; readonly detail: string | null };

const said = (text: string, detail: string | null = null): Said => ({ text, detail });

const REACHED = { phone: '顾问打来电话,和您说上话了', door: '顾问上门看过了', other: '顾问和您联系上了' };
const MISSED = { phone: '顾问打来电话,没有接通', door: '顾问上门,没有遇到您', other: '顾问找过您,没有联系上' };

/** One step in the family's words; null for steps that are the staff's own business. */
export const sayToFamily = ({ kind, way = 'other', outcome }: FamilyLogLine, handedOver: boolean): Said | null => {
  switch (kind) {
    case 'received':
    case 'link':
      return null;
    case 'accept':
      return handedOver ? said('换了一位顾问接着负责', '约好的时间不变') : said('有顾问负责您的事了');
    case 'contact':
      if (outcome === 'reached') return said(REACHED[way]);
      if (outcome === 'refused') return said('您说暂时不用', '改了主意,随时可以找我们');
      return said(MISSED[way], '顾问会换个时间再来');
    case 'proposeClose':
      return said('顾问请街道看一看办得怎么样');
    case 'approveClose':
      return said('街道看过了,这件事先告一段落');
    case 'returnClose':
      return said('街道请顾问再跟进');
    case 'reopen':
      return said('又开始跟进了');
    default:
      return kind satisfies never;
  }
};

const LATER = ['上门看看', '一起商量需要什么', '办好以后告诉您'];

/** The next step in the family's words, and the steps that come after it. */
export const planForFamily = (
  facts: CaseFacts,
  visited: boolean,
): { readonly what: string; readonly later: readonly string[] } => {
  switch (facts.state) {
    case 'received':
      return { what: '社区正在给您安排顾问', later: ['顾问和您联系', ...LATER] };
    case 'accepted':
    case 'linked':
      return { what: '顾问会和您联系,先听听您的情况和想法', later: LATER };
    case 'contacted':
      if (facts.contactedAt === undefined) return { what: '顾问会换个时间再和您联系', later: LATER };
      return visited
        ? { what: '顾问会再来看看,事情办得怎么样', later: LATER.slice(1) }
        : { what: '顾问会上门看看', later: LATER.slice(1) };
    case 'closing':
      return { what: '街道会看一看,事情是不是都办好了', later: LATER.slice(2) };
    case 'closed':
      return { what: '这件事先告一段落。以后有难处,随时可以再找我们', later: [] };
    default:
      return facts.state satisfies never;
  }
};
