/** One number in [0, 1) after another; the same seed gives the same numbers. */
export type Dice = () => number;

/** Mulberry32. */
export const diceOf = (seed: number): Dice => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** One of several, as the dice fall. Throws when there is none. */
export const pick = <T>(dice: Dice, from: readonly T[]): T => {
  const one = from[Math.floor(dice() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};
