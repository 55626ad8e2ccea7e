import clocks from 'shared-scoring/regions/000000/clocks.json';
import catalogue from 'shared-scoring/regions/000000/signs.json';
import { setInHan } from '../../text/han.ts';

const signs = new Map(catalogue.signs.map((sign) => [sign.id, sign]));
const modifiers = new Map(catalogue.modifiers.items.map((item) => [item.id, item.short]));

/** Short words of the signs of a case, in the order given; a sign of a newer catalogue keeps its number. */
export const signsInShort = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => setInHan(signs.get(id)?.short ?? id));

/** The full wording a neighbour chose. */
export const signInFull = (id: string): string => setInHan(signs.get(id)?.text ?? id);

/** True when the sign is a red flag. */
export const isRedFlag = (id: string): boolean => signs.get(id)?.redFlag ?? false;

/** Short words of a circumstance that raised the urgency. */
export const modifierInShort = (id: string): string => setInHan(modifiers.get(id) ?? id);

/** End of duty hours, such as '17:00'. Source: clocks.json. */
export const dutyEnd: string = clocks.dutyHours.to;

const units = { minute: '分钟', hour: '小时', dutyHour: '小时', workingDay: '工作日' };

/** How fast a level asks for contact, as a figure and its unit: 24 小时. Source: clocks.json. */
export const contactLimit = (level: keyof typeof clocks.limits): { readonly n: number; readonly unit: string } => {
  const { n, unit } = clocks.limits[level].contact;
  return { n, unit: units[unit as keyof typeof units] };
};
