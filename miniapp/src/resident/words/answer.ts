import type { Answer, Fact } from 'shared-scoring';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { rangeWords, yuanWords } from './money.ts';
import { yesNo } from './yes-no.ts';

const wordedFor = (words: string, who: string) => setInHan(words.replaceAll('{who}', who));

/** What a question is about, with the person it is about: 奶奶的残疾证. */
export const topicOf = (fact: Fact, who = ''): string => wordedFor(fact.label, who);

const optionWords = (fact: Fact, value: string) => fact.options?.find((one) => one.value === value)?.label ?? value;
const amountWords = ({ kind, unit = '' }: Fact, value: number) =>
  kind === 'money' ? `${yuanWords(value)} 元` : `${value} ${unit}`.trim();

const valueWords = (fact: Fact, value: Extract<Answer, { kind: 'value' }>['value']): string => {
  if (typeof value === 'boolean') return yesNo(fact.question)[value ? 'yes' : 'no'];
  if (typeof value === 'number') return amountWords(fact, value);
  if (typeof value === 'string') return optionWords(fact, value);
  return value.map((one) => optionWords(fact, one)).join('、') || text.screen.nothing;
};

/** An answer in the words it was given in. */
export const answerWords = (fact: Fact, answer: Answer): string => {
  switch (answer.kind) {
    case 'unsure':
      return text.screen.unsure;
    case 'declined':
      return text.screen.declined;
    case 'range': {
      const band = fact.bands?.find(({ from, to }) => from === answer.from && to === answer.to);
      if (band) return setInHan(band.label);
      return fact.kind === 'money' ? rangeWords({ lo: answer.from, hi: answer.to }) : `${answer.from} – ${answer.to}`;
    }
    case 'value':
      return setInHan(valueWords(fact, answer.value));
    default:
      return answer satisfies never;
  }
};
