import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packs } from '../../regions/index.ts';
import { catalogue, factNamed } from '../facts/catalogue.ts';
import type { Answer, Answers, Fact } from '../facts/types.ts';
import { compilePack } from '../policy/compile-pack.ts';
import { screen } from '../policy/screen.ts';
import { loadPack } from '../region/pack.ts';
import { nextQuestion, type Question } from './next-question.ts';
import { progress } from './progress.ts';

const today = '2026-11-22';
const district = loadPack(packs, '310105');

/** One number in [0, 1) after another, from a seed. */
type Dice = () => number;
const pick = <T>(dice: Dice, from: readonly T[]): T => from[Math.floor(dice() * from.length)] as T;

const ages = [1, 4, 8, 13, 16, 19, 30, 42, 51, 60, 64, 65, 72, 83, 95];
const numberFor = (fact: Fact, dice: Dice): number =>
  fact.name === 'age'
    ? pick(dice, ages)
    : fact.kind === 'money'
      ? pick(dice, [0, 80_000, 250_000, 600_000, 2_000_000, 9_000_000])
      : pick(dice, [0, 1, 2, 5, 7, 14, 30, 90]);

const answer = (fact: Fact, dice: Dice): Answer => {
  if (dice() < 0.08) return { kind: pick(dice, ['unsure', 'declined'] as const) };
  const options = (fact.options ?? []).map((option) => option.value);
  switch (fact.kind) {
    case 'bool':
      return { kind: 'value', value: dice() < 0.4 };
    case 'choice':
      return { kind: 'value', value: pick(dice, options) };
    case 'set':
      return { kind: 'value', value: [pick(dice, options)] };
    default: {
      const band = fact.bands && dice() < 0.5 ? pick(dice, fact.bands) : null;
      return band ? { kind: 'range', from: band.from, to: band.to } : { kind: 'value', value: numberFor(fact, dice) };
    }
  }
};

const after = (answers: Answers, { fact, member }: Question, dice: Dice): Answers => {
  if (fact === 'members') {
    const people = ['奶奶', '爸爸', '妈妈', '小宝'].slice(0, 1 + Math.floor(dice() * 4));
    return { ...answers, members: people.map((label, at) => ({ id: `p${at}`, label, answers: {} })) };
  }
  const told = answer(factNamed(fact) as Fact, dice);
  if (member === undefined) return { ...answers, household: { ...answers.household, [fact]: told } };
  const members = answers.members?.map((one) =>
    one.id === member ? { ...one, answers: { ...one.answers, [fact]: told } } : one,
  );
  return { ...answers, members: members ?? null };
};

const kinds = (answers: Answers) =>
  new Map(screen(district, answers, today).map(({ policy, verdict }) => [policy.id, verdict.kind]));

test('200 households are asked to the end: nothing twice, and what fits or does not fit never changes', () => {
  const asked: number[] = [];
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 40 }),
      (numbers) => {
        let at = 0;
        const dice: Dice = () => ((numbers[at % 40] as number) * 7919 + at++ * 0.6180339887) % 1;
        let answers: Answers = { region: '310105', household: {}, members: null };
        let before = kinds(answers);
        const seen = new Set<string>();
        for (let next = nextQuestion(district, answers, today); next; next = nextQuestion(district, answers, today)) {
          const key = `${next.member ?? ''}/${next.fact}`;
          expect(seen).not.toContain(key);
          seen.add(key);
          answers = after(answers, next, dice);
          const now = kinds(answers);
          for (const [id, kind] of before)
            if (kind === 'fits' || kind === 'no') expect([id, now.get(id)]).toEqual([id, kind]);
          before = now;
        }
        expect(progress(district, answers, today).left).toBe(0);
        asked.push(seen.size);
      },
    ),
    { numRuns: 200, seed: 310105 },
  );
  expect(Math.max(...asked)).toBeLessThan(catalogue.length * 2);
}, 60_000);

describe.each(Object.keys(packs))('region %s', (code) => {
  test('reads and compiles for today and the coming year', () => {
    for (const on of [today, '2027-07-01']) expect(() => compilePack(loadPack(packs, code), on)).not.toThrow();
  });
});
