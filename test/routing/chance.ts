/** A seeded source of chance (mulberry32): the same seed gives the same test, figure by figure. */
export const chance = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    /** True in this share of cases. */
    maybe: (share: number) => next() < share,
    /** One of a list. Throws when it is empty. */
    pick: <T>(list: readonly T[]): T => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
  };
};
export type Chance = ReturnType<typeof chance>;

const digits = '零一二三四五六七八九';

/** 12 → 十二, 402 → 四百零二 is never said of a door: from 100 on figure by figure, 四零二. */
export const inChinese = (figure: number): string => {
  const one = (digit: number) => digits.charAt(digit);
  if (figure >= 100) return [...String(figure)].map((digit) => one(Number(digit))).join('');
  const [tens, rest] = [Math.floor(figure / 10), figure % 10];
  if (tens === 0) return one(rest);
  return `${tens === 1 ? '' : one(tens)}十${rest === 0 ? '' : one(rest)}`;
};

/** Figures in full width, as Chinese keyboards give them. */
export const fullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
