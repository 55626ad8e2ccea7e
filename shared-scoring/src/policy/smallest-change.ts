import { dayOf } from '../day/civil.ts';
import type { Answer, Answers, FactRef, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { figureAnswer, nearestFrom, otherAnswers } from './alternatives.ts';
import { compiledAt } from './compiled.ts';
import { judgeOne } from './judge-one.ts';
import { answerTo, withAnswer } from './with-answer.ts';

/** One answer that would have to be another one. */
export type Change = { readonly ref: FactRef; readonly from: Answer; readonly to: Answer };

type Holds = (answers: Answers) => boolean;

const endsOf = (told: Answer, { min, max }: { readonly min: number; readonly max: number }, value: number) =>
  told.kind === 'range'
    ? ([Math.min(told.from, told.to), Math.max(told.from, told.to)] as const)
    : ([Math.max(min, value), Math.min(max, value)] as const);

/** Every way to change one answer so that a policy is out of reach no more; of a figure the nearest below and above. */
export const flipsOf = (pack: Pack, answers: Answers, ref: FactRef, isNo: Holds): readonly Change[] => {
  const column = pack.facts.named.get(ref.fact);
  const from = answerTo(answers, ref);
  if (!column || !from) return [];
  const flips = (to: Answer) => !isNo(withAnswer(answers, ref, to));
  const others = otherAnswers(column, from);
  if (others) return others.filter(flips).map((to) => ({ ref, from, to }));
  const value = from.kind === 'value' ? numberOf(from.value) : Number.NaN;
  const [lo, hi] = endsOf(from, column, value);
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return [];
  const never = (one: number, other: number) =>
    isNo(withAnswer(answers, ref, { kind: 'range', from: Math.min(one, other), to: Math.max(one, other) }));
  const found = [
    nearestFrom(Math.ceil(lo), Math.floor(column.min), never),
    nearestFrom(Math.floor(hi), Math.ceil(column.max), never),
  ];
  return found.flatMap((at) => {
    if (at === null) return [];
    const to = figureAnswer(column, at);
    return flips(to) ? [{ ref, from, to }] : [];
  });
};

const numberOf = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' ? dayOf(value) : Number.NaN;

const named = (answers: Answers, refs: readonly FactRef[]): readonly FactRef[] => {
  const keys = new Set<string>();
  return refs.filter((ref) => {
    const key = `${ref.member ?? ''} ${ref.fact}`;
    if (keys.has(key) || !answerTo(answers, ref)) return false;
    keys.add(key);
    return true;
  });
};

/**
 * The fewest answers that would have to be different for a policy that is out of reach not to be so: every single answer
 * that would do (of a figure the nearest that does), or else every pair. Empty when it is in reach or neither is enough. It
 * explains; it is never advice: whoever shows it leaves out what nobody should be told to change.
 */
export const smallestChanges = (
  pack: Pack,
  answers: Answers,
  on: IsoDate,
  id: string,
): readonly (readonly Change[])[] => {
  const compiled = compiledAt(pack, on);
  const verdict = judgeOne(compiled, answers, id);
  if (verdict?.kind !== 'no') return [];
  const isNo: Holds = (told) => judgeOne(compiled, told, id)?.kind === 'no';
  const refs = named(
    answers,
    verdict.because.flatMap(({ facts }) => facts),
  );
  const single = refs.flatMap((ref) => flipsOf(pack, answers, ref, isNo).map((change) => [change]));
  if (single.length > 0) return single;
  // What has to change beside the first is what still decides once the first is forgotten.
  const pairs = refs.flatMap((first) => {
    const still = judgeOne(compiled, withAnswer(answers, first, undefined), id);
    const beside = still?.kind === 'no' ? still.because.flatMap(({ facts }) => facts) : [];
    return named(answers, beside).flatMap((second) => pairsOf(pack, answers, first, second, isNo));
  });
  return distinct(pairs);
};

const distinct = (pairs: readonly (readonly Change[])[]): readonly (readonly Change[])[] => {
  const seen = new Map(
    pairs.map((pair) => [
      pair
        .map(({ ref, to }) => JSON.stringify([ref, to]))
        .sort()
        .join(),
      pair,
    ]),
  );
  return [...seen.values()];
};

/** Pairs of which at least one is no figure: of two figures there is no nearest pair. */
const pairsOf = (
  pack: Pack,
  answers: Answers,
  one: FactRef,
  other: FactRef,
  isNo: Holds,
): readonly (readonly Change[])[] => {
  const isFigure = ({ fact }: FactRef) =>
    ['number', 'money', 'date'].includes(pack.facts.named.get(fact)?.fact.kind ?? '');
  const [first, second] = isFigure(one) ? [other, one] : [one, other];
  const column = pack.facts.named.get(first.fact);
  const from = answerTo(answers, first);
  const ways = column && from ? otherAnswers(column, from) : null;
  return (ways ?? []).flatMap((to) =>
    flipsOf(pack, withAnswer(answers, first, to), second, isNo).map((change) => [
      { ref: first, from: from as Answer, to },
      change,
    ]),
  );
};
