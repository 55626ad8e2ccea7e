/**
 * Writes shared-scoring/src/interview/weights.ts: how likely each question is to be needed in the end, learnt from the
 * interviews of made households (others than those the bench and the tests ask) under the Shanghai pack. Run it by hand when
 * policies or questions have changed; it takes some minutes:
 *   npx tsx test/bench/make-weights.ts
 */
import { writeFileSync } from 'node:fs';
import { loadPack, type Weights } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { households } from './households.ts';
import { askedOf, keyOf, neededOf } from './needed.ts';

const on = '2026-11-22';
const out = new URL('../../shared-scoring/src/interview/weights.ts', import.meta.url);
const pack = loadPack(packs, '310105');
const train = households(400, 1, 77).map((whole) => ({ whole, needed: neededOf(pack, whole, on) }));
/** A step that saves fewer questions than this in all interviews together is taken for chance. */
const leastSaved = 2;
/** So many of the questions asked in vain most often are tried in a pass, a step down each and, where that does not help, a step up. */
const tried = 30;
const passes = [
  [0.6, 1.6],
  [0.6, 1.6],
  [0.75, 1.33],
] as const;

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

/** Questions asked of all households together. */
const lengthOf = (weights: Weights): number =>
  train.reduce((sum, { whole }) => sum + askedOf(pack, whole, on, weights).length, 0);

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
    .slice(0, tried)
    .map(([fact]) => fact);
};

/** One weight after the other a step up or down, kept where interviews get shorter. */
const improved = (before: Weights, steps: readonly number[]): Weights => {
  let [best, length] = [before, lengthOf(before)];
  for (const fact of wasteful(before)) {
    const was = best[fact] ?? 1;
    for (const by of steps) {
      const next = { ...best, [fact]: was * by };
      const shorter = lengthOf(next);
      if (shorter > length - leastSaved) continue;
      [best, length] = [next, shorter];
      console.log(`${fact} × ${by}: ${(length / train.length).toFixed(2)} questions a household`);
      break;
    }
  }
  return best;
};

const lines = Object.entries(passes.reduce(improved, start()))
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
