import type { Answer, IsoDate } from '../facts/types.ts';
import { figureAt } from '../region/figure.ts';
import type { Parameter } from '../region/schema.ts';
import { payDisregard } from './disregard.ts';
import type { Earner, IncomeDraft } from './draft.ts';
import { anything, type FenRange, minus, monthly, nothing, plus, within } from './interval.ts';
import { inForce, itemsFor, treatmentOn } from './on-day.ts';
import type { IncomeItem, IncomeRules, Treatment } from './rules.ts';
import type { IncomeLine, IncomeResult } from './types.ts';

type Parameters = readonly Readonly<Record<string, Parameter>>[];

const chosen = (answer: Answer | undefined): readonly string[] | null =>
  answer?.kind === 'value' && Array.isArray(answer.value) ? answer.value : null;

const share = (treatment: Treatment, told: FenRange): FenRange => {
  switch (treatment) {
    case 'counts':
      return told;
    case 'leftOut':
      return nothing;
    case 'unclear':
      return { lo: 0, hi: told.hi };
    case 'deducts':
      return minus(nothing, told);
    case 'mayDeduct':
      return { lo: -told.hi, hi: 0 };
  }
};

const lineOf = (who: Earner, item: IncomeItem, on: IsoDate): IncomeLine => {
  const { treatment, why, source } = treatmentOn(item, on);
  const amount = who.amounts[item.id];
  const told = monthly(amount?.answer, amount?.per ?? item.per);
  return {
    earner: who.id,
    item: item.id,
    label: item.label,
    told,
    counts: share(treatment, told),
    treatment,
    why,
    source,
  };
};

const total = (lines: readonly IncomeLine[]) => lines.reduce((sum, { counts }) => plus(sum, counts), nothing);
const unsaid = ({ treatment, told }: IncomeLine) => treatment !== 'leftOut' && told.lo === 0 && told.hi === anything.hi;

/**
 * Add up what a household has coming in a month: what counts, what is left out, what is taken off, by the rules of the
 * region on a day. Bands and open questions are kept as both ends; what was not told may be any amount.
 * Source of the rules: policies.md §7, each line names its own text.
 */
export const assessIncome = (
  rules: IncomeRules,
  parameters: Parameters,
  draft: IncomeDraft,
  on: IsoDate,
): IncomeResult => {
  const figure = (name: string) => figureAt(parameters, name, on);
  const each = [...draft.people, draft.home].map((who) => {
    const pick = (way: 'in' | 'out', answer: Answer | undefined) => {
      const named = chosen(answer);
      const items = itemsFor(rules.items, who, who === draft.home, way);
      return { items: items.filter(({ id }) => named?.includes(id)), open: named === null && items.length > 0 };
    };
    const comes = pick('in', who.comesIn);
    const goes = pick('out', who.goesOut);
    const lines = [...comes.items, ...goes.items].map((item) => lineOf(who, item, on));
    const open = plus(comes.open ? anything : nothing, goes.open ? { lo: -anything.hi, hi: 0 } : nothing);
    const month = plus(total(lines), open);
    const off = payDisregard(rules.disregard, who, lines, comes.open, figure);
    const counted = off ? { lo: month.lo + off.change.lo, hi: month.hi + off.change.hi } : month;
    const told = !comes.open && !goes.open && !lines.some(unsaid);
    return { earner: who.id, month, counted, told, lines: off ? [...lines, off.line] : lines };
  });
  const sum = (of: 'month' | 'counted') => within(each.reduce((all, one) => plus(all, one[of]), nothing));
  const counted = sum('counted');
  const heads = draft.people.length;
  return {
    month: sum('month'),
    counted,
    perPerson: heads === 0 ? null : within({ lo: counted.lo / heads, hi: counted.hi / heads }),
    earners: each.map((one) => ({
      earner: one.earner,
      month: within(one.month),
      counted: within(one.counted),
      told: one.told,
    })),
    lines: each.flatMap(({ lines }) => lines),
    notes: inForce(rules.notes, on),
  };
};
