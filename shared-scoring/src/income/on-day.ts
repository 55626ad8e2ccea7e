import type { IsoDate } from '../facts/types.ts';
import type { Earner } from './draft.ts';
import type { IncomeItem, TreatmentEntry } from './rules.ts';

const covers = (on: IsoDate) => (entry: { readonly from: IsoDate; readonly to?: IsoDate | undefined }) =>
  entry.from <= on && (entry.to === undefined || on <= entry.to);

/** What holds on a day, of a list with days. */
export const inForce = <T extends { readonly from: IsoDate; readonly to?: IsoDate | undefined }>(
  list: readonly T[],
  on: IsoDate,
): readonly T[] => list.filter(covers(on));

const lapsed = (item: IncomeItem): TreatmentEntry => {
  const last = item.series.at(-1) as TreatmentEntry;
  const treatment = item.group === '支出' ? 'mayDeduct' : 'unclear';
  return { ...last, treatment, confidence: 'uncertain', why: '原来的规定已经过期,这笔钱怎么算,要问街道。' };
};

/** How an item is counted on a day; a day no rule covers leaves it open. */
export const treatmentOn = (item: IncomeItem, on: IsoDate): TreatmentEntry =>
  inForce(item.series, on).at(-1) ?? lapsed(item);

/** The items somebody may be asked about, going in or out: by whose they are and by age. */
export const itemsFor = (
  items: readonly IncomeItem[],
  who: Earner,
  isHome: boolean,
  way: 'in' | 'out',
): readonly IncomeItem[] =>
  items.filter(
    ({ of, group, fromAge }) =>
      (of === 'household') === isHome &&
      (group === '支出') === (way === 'out') &&
      (who.age === undefined || who.age >= (fromAge ?? 0)),
  );
