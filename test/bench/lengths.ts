import { loadPack } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { households } from './households.ts';
import { askedOf, neededOf } from './needed.ts';
import { shortestOf } from './shortest.ts';

const on = '2026-11-22';
const pack = loadPack(packs, '310105');

export const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** The same households every time; none of these has taught the weights. The first are those of the bench. */
export const draws = [310105, 1, 2, 3, 4, 5] as const;

/** Questions asked of each household of a draw under the Shanghai pack, and the two counts it is held against. */
export const lengthsOf = (draw: number, count: number) => {
  const of = households(count, 1, draw);
  const asked = of.map((whole) => askedOf(pack, whole, on).length);
  const shortest = of.map((whole) => shortestOf(pack, whole, on));
  const needed = of.map((whole) => neededOf(pack, whole, on).size);
  return { asked, shortest, needed, ratio: mean(asked) / mean(shortest), ratioToNeeded: mean(asked) / mean(needed) };
};
