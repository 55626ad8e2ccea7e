import type { HouseholdView } from 'shared-scoring/contract';
import { titleOfIndicator } from '../words/indicators.ts';

const ageBand = (age: number | null): string =>
  age === null ? '年纪不清楚' : age < 18 ? '未成年' : age < 60 ? '成年' : '老人';

const counted = (people: HouseholdView['people'][number]['people']): string => {
  const bands = people.map(({ age }) => ageBand(age));
  return [...new Set(bands)].map((band) => `${band} ${bands.filter((it) => it === band).length} 位`).join('、');
};

/** What other bodies may know of a household before they sit together: who, in bands of age, and what is hard. No name, no door. */
export const briefingOf = ({ people, declared, verified }: HouseholdView): string => {
  const [list] = people;
  const hard = (score: HouseholdView['declared'], full: boolean) =>
    score.contributions
      .filter(({ parts, weight }) => parts && (full ? parts[0] === weight * 2 : parts[0] === weight))
      .map(({ id }) => titleOfIndicator(id));
  const [great, some] = [hard(declared, true), hard(declared, false)];
  const unknown = verified.contributions.filter(({ missing }) => missing.length > 0).length;
  return [
    list ? `一户 ${list.people.length} 口人：${counted(list.people)}。` : '一户人家，家里有谁还没写全。',
    great.length > 0 ? `难处大的：${great.join('、')}。` : '',
    some.length > 0 ? `有些难处的：${some.join('、')}。` : '',
    unknown > 0 ? `还有 ${unknown} 项没有核实全。` : '',
  ].join('');
};
