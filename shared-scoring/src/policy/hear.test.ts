import { expect, test } from 'vitest';
import { packs } from '../../regions/index.ts';
import { catalogue } from '../facts/catalogue.ts';
import type { Answer, Answers, Fact, Member } from '../facts/types.ts';
import { nextQuestion } from '../interview/next-question.ts';
import { loadPack } from '../region/pack.ts';
import { screen } from './screen.ts';
import type { PolicyResult } from './types.ts';
import { withAnswer } from './with-answer.ts';

const on = '2026-11-22';

/** One number in [0, 1) after another (xorshift). */
const diceOf = (seed: number) => () => {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) / 2 ** 32;
};
type Dice = ReturnType<typeof diceOf>;
const pick = <T>(dice: Dice, from: readonly T[]): T => from[Math.floor(dice() * from.length)] as T;

const answer = (fact: Fact, dice: Dice): Answer | undefined => {
  const roll = dice();
  if (roll < 0.1) return undefined;
  if (roll < 0.15) return { kind: 'unsure' };
  const options = (fact.options ?? []).map(({ value }) => value);
  switch (fact.kind) {
    case 'bool':
      return { kind: 'value', value: dice() < 0.5 };
    case 'choice':
      return { kind: 'value', value: pick(dice, options) };
    case 'set':
      return { kind: 'value', value: dice() < 0.4 ? [] : [pick(dice, options)] };
    case 'date':
      return { kind: 'value', value: pick(dice, ['1940-02-29', '1966-11-22', '2015-06-01', '2025-01-01']) };
    default:
      return {
        kind: 'value',
        value: pick(dice, fact.kind === 'money' ? [0, 90_000, 400_000, 9_000_000] : [0, 3, 17, 61, 80]),
      };
  }
};

/** A household after one more thing said, changed or taken back; at times somebody moves in, out, or is called otherwise. */
const after = (answers: Answers, dice: Dice): Answers => {
  const members = answers.members ?? [];
  const roll = dice();
  if (roll < 0.03) return { ...answers, members: pick<readonly Member[] | null>(dice, [null, members.slice(1)]) };
  if (roll < 0.08)
    return { ...answers, members: [...members, { id: `p${members.length}`, label: '奶奶', answers: {} }].slice(0, 4) };
  if (roll < 0.1)
    return { ...answers, members: members.map((one) => ({ ...one, label: pick(dice, ['奶奶', '小宝']) })) };
  const fact = pick(dice, catalogue);
  const ref =
    fact.of === 'household' ? { fact: fact.name } : { fact: fact.name, member: pick(dice, members)?.id ?? '' };
  return withAnswer(answers, ref, answer(fact, dice));
};

/** All that can be read of the results, as plain data. */
const read = (results: readonly PolicyResult[]) =>
  results.map(({ policy, verdict, received, amount, needs, choice }) => ({
    ...{ id: policy.id, received, amount, needs, choice, kind: verdict.kind },
    because: 'because' in verdict ? verdict.because : [],
    unverified: 'unverified' in verdict ? verdict.unverified : [],
  }));

const stranger: Answers = {
  region: '310105',
  household: {},
  members: [{ id: 'somebody', label: '客人', answers: {} }],
};

test.each([1, 2, 3])(
  'whatever is said after what, the results are those of a household heard for the first time: walk %i',
  (seed) => {
    const dice = diceOf(seed * 7919);
    const pack = loadPack(packs, '310105');
    const afresh = loadPack(packs, '310105');
    let answers: Answers = { region: '310105', household: {}, members: null };
    let before: { readonly results: readonly PolicyResult[]; readonly due: unknown } | null = null;
    for (let step = 0; step < 150; step++) {
      answers = after(answers, dice);
      screen(afresh, stranger, on);
      const due = read(screen(afresh, answers, on));
      const results = screen(pack, answers, on);
      // Read in part first, as a page does: the rest is read when the household has said more.
      if (dice() < 0.5) expect(read(results)).toEqual(due);
      if (before && dice() < 0.5) expect(read(before.results)).toEqual(before.due);
      expect(nextQuestion(pack, answers, on)).toEqual(nextQuestion(afresh, answers, on));
      before = { results, due };
    }
  },
);
