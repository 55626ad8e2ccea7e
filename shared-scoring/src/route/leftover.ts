import type { Candidate } from './candidates.ts';
import { doorsIn } from './mentions.ts';

/** What looks like the name of an office: two letters and more, and its word. */
const offices = {
  committee: /\p{L}[\p{L}\d]{1,7}?(?:[居村]民?委|社区(?!医院|卫生|食堂))/u,
  street: /\p{L}[\p{L}\d]{1,7}?(?:街道(?!上|边)|(?<!乡|城)镇(?!上|里|政府)|(?<!城|同|老|家)乡(?!下|里|亲))/u,
  upper:
    /\p{L}[\p{L}\d]{1,7}?(?:(?<!小|校|园|片|城|社|厂|宅|发|景|山|地|东|西|南|北)区(?!政府|里|内|域|间)|县(?!城|里|政府)|(?<!超|菜|集|夜|城|门|上|街)市(?!场|里|民|中心|政府))/u,
} as const;

/** The text with what the candidate explains, and doors, taken out. */
const unexplained = (text: string, { by }: Candidate): string => {
  const taken = [...by.map(({ start, end }) => [start, end] as const), ...doorsIn(text)];
  return [...text].map((char, at) => (taken.some(([from, to]) => from <= at && at < to) ? ' ' : char)).join('');
};

/** An office named in the text that nothing known explains, by its level, or undefined. */
export const leftover = (
  text: string,
  candidate: Candidate,
): { readonly level: keyof typeof offices; readonly words: string } | undefined => {
  const rest = unexplained(text, candidate);
  for (const level of ['street', 'upper', 'committee'] as const) {
    const words = offices[level].exec(rest)?.[0];
    if (words) return { level, words };
  }
  return undefined;
};

/** What may stand right before a name without being part of it: 我家在…, 好像是…, 那边的…. */
const joins = /[在是址住到的于去边旁叫\d ]/u;
/** What makes a longer name of a shorter one: 刘山庄 is not 刘山. */
const lengthens = /[庄屯沟湾店寨堡营岭坪塘桥头家园苑城集铺洼坡崖窑圩墩楼河山口沙岗]/u;

/** Whether the name may be a part of a longer one that the list does not have: 廻龙村 where 龙村 was found. */
export const maybeLonger = (text: string, { by }: Candidate): boolean => {
  const [own] = by;
  if (!own) return false;
  const before = text.charAt(own.start - 1);
  const joined = before === '' || joins.test(before) || by.some(({ end }) => end === own.start);
  return !joined || (!own.sure && lengthens.test(text.charAt(own.end)));
};

/** Share of the text, doors apart, that the candidate explains: 0 to 1. */
export const shareExplained = (text: string, candidate: Candidate): number => {
  const rest = unexplained(text, candidate).replace(/ /g, '').length;
  return candidate.covers / (candidate.covers + rest);
};
