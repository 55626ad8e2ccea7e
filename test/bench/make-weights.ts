/**
 * Writes shared-scoring/src/interview/weights.ts: how likely each question is to be needed in the end, learnt from the
 * interviews of made households (others than those the bench asks) under the Shanghai pack. Run it by hand when policies
 * or questions have changed; it takes some minutes:
 *   npx tsx test/bench/make-weights.ts
 */
import { writeFileSync } from 'node:fs';
import { type Answers, loadPack, type Weights } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { households } from './households.ts';
import { askedOf, keyOf, neededOf } from './needed.ts';

const on = '2026-11-22';
const out = new URL('../../shared-scoring/src/interview/weights.ts', import.meta.url);
const pack = loadPack(packs, '310105');
const train = households(120, 1, 77).map((whole) => ({ whole, needed: neededOf(pack, whole, on) }));

type Tally = { asked: number; needed: number };

/** How often each question was asked, and how often it could not have been done without. */
const countInto = (tallies: Map<string, Tally>, weights: Weights): void => {
  for (const { whole, needed } of train) {
    for (const ref of askedOf(pack, whole, on, weights)) {
      const tally = tallies.get(ref.fact) ?? { asked: 0, needed: 0 };
      tally.asked += 1;
      tally.needed += needed.has(keyOf(ref)) ? 1 : 0;
      tallies.set(ref.fact, tally);
    }
  }
};

const total = (count: (one: { whole: Answers; needed: ReadonlySet<string> }) => number) =>
  train.reduce((sum, one) => sum + count(one), 0);
const bound = total(({ needed }) => needed.size);
/** Questions asked, as a multiple of those nobody can do without. */
const lengthOf = (weights: Weights) => total(({ whole }) => askedOf(pack, whole, on, weights).length) / bound;

const start = (): Weights => {
  const tallies = new Map<string, Tally>();
  let weights: Weights = {};
  for (let round = 0; round < 2; round++) {
    countInto(tallies, weights);
    weights = Object.fromEntries(
      [...tallies].map(([fact, { asked, needed }]) => [fact, Math.sqrt((needed + 1) / (asked + 1))]),
    );
  }
  return weights;
};

/** The questions that were asked in vain most often. */
const wasteful = (weights: Weights): readonly string[] => {
  const tallies = new Map<string, Tally>();
  countInto(tallies, weights);
  return [...tallies]
    .sort(([, one], [, other]) => other.asked - other.needed - (one.asked - one.needed))
    .slice(0, 10)
    .map(([fact]) => fact);
};

/** One weight after the other a step up or down, kept where interviews get shorter. */
const improved = (before: Weights): Weights => {
  let [best, length] = [before, lengthOf(before)];
  for (const fact of wasteful(before)) {
    for (const by of [0.6, 1.6]) {
      const next = { ...best, [fact]: (best[fact] ?? 1) * by };
      const shorter = lengthOf(next);
      if (shorter >= length) continue;
      [best, length] = [next, shorter];
      console.log(`${fact} × ${by}: ${length.toFixed(4)}`);
    }
  }
  return best;
};

const lines = Object.entries(improved(improved(start())))
  .filter(([, weight]) => weight.toFixed(2) !== '1.00')
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([fact, weight]) => `  ${fact}: ${Number(weight.toFixed(2))},`);
writeFileSync(
  out,
  `/** How likely each question is to be needed in the end, as a factor; 1 where nothing is said. */
export type Weights = Readonly<Record<string, number>>;

/** Written by test/bench/make-weights.ts: how likely each question is to be needed in the end, from made households. */
export const weights: Weights = {
${lines.join('\n')}
};
`,
);
