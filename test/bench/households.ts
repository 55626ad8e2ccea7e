import { type Answer, type Answers, catalogue, type Fact, type Member } from 'shared-scoring';

/** One number in [0, 1) after another; the same seed gives the same numbers. */
export type Dice = () => number;

/** Mulberry32. */
const diceOf = (seed: number): Dice => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = <T>(dice: Dice, from: readonly T[]): T => from[Math.floor(dice() * from.length)] as T;
const between = (dice: Dice, lo: number, hi: number) => lo + Math.floor(dice() * (hi - lo + 1));

/** Fen. Near the lines of the pack, so that about as many households lie below as above. */
const money: Readonly<Record<string, readonly [number, number]>> = {
  incomeMonth: [0, 1_200_000],
  savings: [0, 40_000_000],
  ownIncome: [0, 700_000],
  pay: [0, 700_000],
};
const numbers: Readonly<Record<string, readonly [number, number]>> = {
  livingArea: [5, 80],
  buildingArea: [10, 100],
  homesOwned: [0, 2],
};
/** The usual answer of a choice, given by two in three. */
const usual: Readonly<Record<string, string>> = { hukou: 'all', hukouType: 'town', car: 'none', legalMatter: 'none' };

const numberFor = ({ name, kind }: Fact, dice: Dice): number => {
  if (name === 'age') return between(dice, 0, 99);
  if (kind !== 'money') return between(dice, ...(numbers[name] ?? ([0, 30] as const)));
  const [lo, hi] = money[name] ?? [0, 3_000_000];
  return 10_000 * between(dice, lo / 10_000, hi / 10_000);
};

/** A complete answer; one number in three comes as a band of the catalogue when `bands` says so. */
const answerTo = (fact: Fact, dice: Dice, bands: boolean): Answer => {
  const options = (fact.options ?? []).map(({ value }) => value);
  switch (fact.kind) {
    case 'bool':
      return { kind: 'value', value: dice() < 0.35 };
    case 'choice': {
      const often = usual[fact.name];
      return { kind: 'value', value: often !== undefined && dice() < 0.67 ? often : pick(dice, options) };
    }
    case 'set':
      return { kind: 'value', value: dice() < 0.5 ? [] : [pick(dice, options)] };
    default: {
      const band = bands && fact.bands && dice() < 0.33 ? pick(dice, fact.bands) : null;
      return band ? { kind: 'range', from: band.from, to: band.to } : { kind: 'value', value: numberFor(fact, dice) };
    }
  }
};

/** Questions added later: they roll dice of their own, so that the households stay who they were and figures compare. */
const addedLater: readonly string[] = ['pay'];

/** The dice of a fact, by whether it was added later. */
type DiceOf = (fact: Fact) => Dice;

const told = (of: Fact['of'], factDice: DiceOf, share: number, bands: boolean): Member['answers'] =>
  Object.fromEntries(
    catalogue
      .filter((fact) => fact.of === of && factDice(fact)() < share)
      .map((fact) => [fact.name, answerTo(fact, factDice(fact), bands)]),
  );

/** A random household of one to four people; `share` of its answers are given (1 = all), some of them in bands if wanted. */
const aRandomHousehold = (dice: Dice, factDice: DiceOf, share: number, bands: boolean): Answers => ({
  region: '310105',
  household: told('household', factDice, share, bands),
  members:
    share < 1 && dice() < 0.05
      ? null
      : ['奶奶', '爸爸', '妈妈', '小宝'].slice(0, between(dice, 1, 4)).map((label, at) => ({
          id: `p${at}`,
          label,
          answers: told('member', factDice, share, bands),
        })),
});

/** So many households, the same every time; half-answered ones give some numbers as bands unless told otherwise. */
export const households = (count: number, share: number, seed = 310105, bands = share < 1): readonly Answers[] => {
  const [dice, later] = [diceOf(seed), diceOf(seed + 1_000_003)];
  const factDice: DiceOf = ({ name }) => (addedLater.includes(name) ? later : dice);
  return Array.from({ length: count }, () => aRandomHousehold(dice, factDice, share, bands));
};
