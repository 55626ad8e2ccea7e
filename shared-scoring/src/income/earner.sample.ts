import { incomeRulesOf } from '../../regions/income.ts';
import { packs } from '../../regions/index.ts';
import type { Answer } from '../facts/types.ts';
import { loadPack } from '../region/pack.ts';
import { assessIncome } from './assess-income.ts';
import type { Earner, IncomeDraft } from './draft.ts';
import { readIncomeRules } from './rules.ts';

const fen = (yuan: number) => Math.round(yuan * 100);

/** An amount in yuan: one number, a band, or an answer as it is. */
export type Told = number | readonly [number, number] | Answer;

const answered = (told: Told): Answer =>
  typeof told === 'number'
    ? { kind: 'value', value: fen(told) }
    : Array.isArray(told)
      ? { kind: 'range', from: fen(told[0]), to: fen(told[1]) }
      : (told as Answer);

const shanghaiRules = readIncomeRules(incomeRulesOf('310105'));
const spends = (id: string) => shanghaiRules.items.find((item) => item.id === id)?.group === '支出';

/** An earner who has told all: yuan by item, each in the period it is usually told in. */
export const anEarner = (
  id: string,
  told: Readonly<Record<string, Told>> = {},
  more: Partial<Earner> = {},
): Earner => ({
  id,
  label: id,
  age: 40,
  comesIn: { kind: 'value', value: Object.keys(told).filter((item) => !spends(item)) },
  goesOut: { kind: 'value', value: Object.keys(told).filter(spends) },
  amounts: Object.fromEntries(
    Object.entries(told).map(([item, amount]) => {
      const per = shanghaiRules.items.find((one) => one.id === item)?.per ?? 'month';
      return [item, { answer: answered(amount), per }];
    }),
  ),
  ...more,
});

export const aDraft = (people: readonly Earner[], home: Readonly<Record<string, Told>> = {}): IncomeDraft => ({
  people,
  home: anEarner('home', home, { label: '全家' }),
});

/** Assess in Changning, where the deduction for work is the city's; yuan. */
export const inShanghai = (draft: IncomeDraft, on = '2025-06-30') =>
  assessIncome(shanghaiRules, loadPack(packs, '310105').parameters, draft, on);

/** Assess in Guangzhou, which has no deduction of its own. */
export const inGuangzhou = (draft: IncomeDraft, on = '2026-11-26') =>
  assessIncome(readIncomeRules(incomeRulesOf('440100')), loadPack(packs, '440100').parameters, draft, on);

export const yuan = (range: { readonly lo: number; readonly hi: number } | null | undefined) =>
  range ? [range.lo / 100, range.hi / 100] : null;
