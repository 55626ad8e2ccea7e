import type { Answer, Fact } from 'shared-scoring';
import { declined, typed, unsure, valued } from '../state/pick.ts';
import { hanNumber } from './han-number.ts';
import { readNumber } from './read-number.ts';
import { yesNo } from './yes-no.ts';

const plain = (text: string) => text.normalize('NFKC').replace(/[\s,.。,、!?！？“”"]/g, '');
const parts = (label: string) =>
  [label, ...label.split(/[、,，(（)）/]|或/)].map(plain).filter((part) => part.length > 0);

/** How much of what was said speaks for an option: the length of the longest part of its name that was said. */
const match = (words: string, label: string) =>
  Math.max(
    0,
    ...parts(label).map((part) =>
      words.includes(part) || part.includes(words) ? Math.min(part.length, words.length) : 0,
    ),
  );

/** The options that fit best; none when two fit alike. */
const best = (words: string, options: NonNullable<Fact['options']>) => {
  const rated = options.map((option) => ({ option, rate: match(words, option.label) })).sort((a, b) => b.rate - a.rate);
  const [first, second] = rated;
  return first && first.rate > 0 && first.rate > (second?.rate ?? 0) ? first.option : undefined;
};

const bool = (words: string, question: string): Answer | undefined => {
  const { yes, no } = yesNo(question);
  if (words.includes(no) || /^(没|不|无|否)/.test(words)) return valued(false);
  return words.includes(yes) || /^(对|是|有|嗯|好|在|会|能|要)/.test(words) ? valued(true) : undefined;
};

const several = (words: string, options: NonNullable<Fact['options']>): Answer | undefined => {
  if (/^(都)?没有|^没/.test(words)) return options.some(({ value }) => value === 'none') ? valued(['none']) : undefined;
  const said = options.filter(
    ({ value, label }) => value !== 'none' && parts(label).some((part) => words.includes(part)),
  );
  return said.length > 0 ? valued(said.map(({ value }) => value)) : undefined;
};

const asNumber = (words: string): number | null => {
  const bare = words
    .replace(/^(大概|大约|差不多|一共|有|快|是)+/, '')
    .replace(/(左右|上下|多|元|块钱?|岁|平米|平方米?|平方|年|个?月|套|个?人|级)+$/, '');
  return readNumber(bare) ?? hanNumber(bare);
};

const about = /大概|大约|差不多|左右|上下|多|快/;

const figure = (words: string, fact: Fact): Answer | undefined => {
  const number = /^(没有|没花|没)/.test(words) ? 0 : asNumber(words);
  if (number === null) return undefined;
  const answer = typed(fact, number);
  const amount = answer.kind === 'value' ? Number(answer.value) : 0;
  const band = about.test(words) ? fact.bands?.find(({ from, to }) => from <= amount && amount < to) : undefined;
  if (band) return { kind: 'range', from: band.from, to: band.to };
  return amount <= (fact.max ?? 1e10) ? answer : undefined;
};

const day = (words: string): Answer | undefined => {
  const [, year, month, date] = /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(words) ?? [];
  return year && month && date ? valued(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) : undefined;
};

/** The answer in what was said to a question; undefined when it is not clear. The person sees it picked before going on. */
export const heard = (fact: Fact, question: string, said: string): Answer | undefined => {
  const words = plain(said);
  if (words === '') return undefined;
  if (/不清楚|不知道|不晓得|说不准|不记得|忘了/.test(words)) return unsure;
  if (/不想说|不方便说|不愿意说/.test(words)) return declined;
  switch (fact.kind) {
    case 'bool':
      return bool(words, question);
    case 'choice': {
      const option = best(words, fact.options ?? []);
      return option && valued(option.value);
    }
    case 'set':
      return several(words, fact.options ?? []);
    case 'number':
    case 'money':
      return figure(words, fact);
    case 'date':
      return day(words);
    default:
      return fact.kind satisfies never;
  }
};
