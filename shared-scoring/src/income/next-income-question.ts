import { moneyBands } from '../facts/money.ts';
import type { Answer, Fact, IsoDate } from '../facts/types.ts';
import type { Earner, IncomeDraft } from './draft.ts';
import { itemsFor, treatmentOn } from './on-day.ts';
import type { IncomeItem, IncomeRules, Per } from './rules.ts';

/** A question of the calculator, worded with the person's name. 不清楚 and 不想说 are always allowed. */
export type IncomeQuestion =
  | {
      readonly kind: 'comesIn' | 'goesOut';
      readonly earner: string;
      readonly question: string;
      readonly help: string;
      /** Several may be chosen; none of them = an empty set. */
      readonly options: readonly { readonly value: string; readonly label: string; readonly group: string }[];
    }
  | {
      readonly kind: 'amount';
      readonly earner: string;
      readonly item: string;
      readonly question: string;
      readonly help: string | undefined;
      readonly per: Per;
      readonly bands: NonNullable<Fact['bands']>;
    };

const words = {
  comesIn: { member: '{who}平时有哪些进账?', household: '家里还有下面这些进账吗?' },
  goesOut: { member: '{who}平时要付出去下面这些钱吗?', household: '家里要付出去下面这些钱吗?' },
} as const;
const helps = {
  comesIn: '可以选几样。拿不准的也先选上,算不算我们来分。都没有,就选「都没有」。',
  goesOut: '这些钱在算收入的时候可能会扣掉。都没有,就选「都没有」。',
} as const;

const put = (text: string, who: Earner) => text.replaceAll('{who}', who.label);

const setQuestion = (kind: 'comesIn' | 'goesOut', who: Earner, isHome: boolean, items: readonly IncomeItem[]) => ({
  kind,
  earner: who.id,
  question: put(words[kind][isHome ? 'household' : 'member'], who),
  help: helps[kind],
  options: items.map(({ id, label, group }) => ({ value: id, label: put(label, who), group })),
});

const named = (answer: Answer | undefined) =>
  answer?.kind === 'value' && Array.isArray(answer.value) ? (answer.value as readonly string[]) : [];

const next = (rules: IncomeRules, who: Earner, isHome: boolean, on: IsoDate): IncomeQuestion | undefined => {
  for (const [kind, way] of [
    ['comesIn', 'in'],
    ['goesOut', 'out'],
  ] as const) {
    const items = itemsFor(rules.items, who, isHome, way);
    if (items.length === 0) continue;
    if (who[kind] === undefined) return setQuestion(kind, who, isHome, items);
    const item = items.find(
      (one) =>
        named(who[kind]).includes(one.id) && !who.amounts[one.id] && treatmentOn(one, on).treatment !== 'leftOut',
    );
    if (!item) continue;
    const { id, question, help, per, steps } = item;
    return {
      kind: 'amount',
      earner: who.id,
      item: id,
      question: put(question, who),
      help: help && put(help, who),
      per,
      bands: moneyBands(...steps),
    };
  }
  return undefined;
};

/**
 * What the calculator asks next: person by person which money comes in, how much of each, what is paid out, then the
 * household as a whole. Money that never counts is not asked for its amount. Undefined when all is told.
 */
export const nextIncomeQuestion = (rules: IncomeRules, draft: IncomeDraft, on: IsoDate): IncomeQuestion | undefined => {
  for (const who of draft.people) {
    const question = next(rules, who, false, on);
    if (question) return question;
  }
  return next(rules, draft.home, true, on);
};
