// A third way to judge, for households that have told only part: walks the JSON of the rules over the raw answers, anew for
// every question, with ranges and three words. It shares the meaning of the language with the evaluator, and no line of code.
import type { Pack } from 'shared-scoring';
import type { Range } from './oracle-answers.ts';

type Policy = Pack['policies'][number];

/** Whether a policy has run out on a day or its conditions are in doubt. */
export const lapsed = ({ confidence, validTo }: Policy, today: string): boolean =>
  confidence === 'uncertain' || (validTo !== undefined && validTo < today);

/** What a figure of the pack may be on a day; as stated, or as far as it is sure. */
export const lineOf = (pack: Pack, today: string, name: string, stated: boolean): Range => {
  const known = pack.parameters.flatMap((parameters) => parameters[name] ?? []);
  const holding = known.map((parameter) => ({
    parameter,
    entries: parameter.series.filter(({ from, to }) => from <= today && (to === undefined || today <= to)),
  }));
  const found = holding.find(({ entries }) => entries.length > 0) ?? holding[0];
  if (!found) throw new Error(`no figure ${name}`);
  const { unit } = found.parameter;
  const entry = [...found.entries].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  const scale = (amount: number) => (unit.startsWith('yuan') ? Math.round(amount * 100) : amount);
  const [least, most] = (entry?.between ?? [0, unit === 'switch' ? 1 : Infinity]).map(scale) as [number, number];
  const value = entry?.value ?? null;
  const dark = value === null;
  const sure = entry?.confidence === 'verified' || stated;
  if (value !== null && sure) return { lo: scale(value), hi: scale(value), gap: false, dark };
  return { lo: least, hi: most, gap: false, dark };
};
