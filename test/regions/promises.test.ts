import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Answers, loadPack, type PolicyResult, screen } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { answersOf, type ScenarioFile } from './household.ts';

const folder = new URL('./scenarios/', import.meta.url);
const households = readdirSync(folder)
  .map((name): ScenarioFile => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  .flatMap((file) => file.cases.filter(({ on }) => on === undefined).map((scenario) => answersOf(file, scenario)));
const loaded = Object.fromEntries(Object.keys(packs).map((code) => [code, loadPack(packs, code)]));
const packOf = ({ region }: Answers) => loaded[region] ?? loadPack(packs, region);
const today = '2026-11-22';

/** The same household with some answers not given: every fact whose place in the list is drawn. */
const forget = (answers: Answers, drawn: ReadonlySet<number>): Answers => {
  let place = 0;
  const some = (told: Answers['household']) =>
    Object.fromEntries(Object.entries(told).filter(() => !drawn.has(place++ % 40)));
  return {
    ...answers,
    household: some(answers.household),
    members: answers.members?.map((member) => ({ ...member, answers: some(member.answers) })) ?? null,
  };
};

const kinds = (results: readonly PolicyResult[]) =>
  new Map(results.map(({ policy, verdict }) => [policy.id, verdict.kind]));

test('what is promised to a household that told half stays true when it tells the rest', () => {
  const half = fc.record({
    household: fc.constantFrom(...households),
    drawn: fc.uniqueArray(fc.nat(39), { minLength: 1, maxLength: 25 }),
  });
  fc.assert(
    fc.property(half, ({ household, drawn }) => {
      const full = kinds(screen(packOf(household), household, today));
      for (const [id, kind] of kinds(screen(packOf(household), forget(household, new Set(drawn)), today))) {
        if (kind === 'fits' || kind === 'no') expect(full.get(id), id).toBe(kind);
      }
    }),
    { numRuns: 300 },
  );
});

test('an amount told for half the answers holds the amount told for all of them', () => {
  const half = fc.record({
    household: fc.constantFrom(...households),
    drawn: fc.uniqueArray(fc.nat(39), { maxLength: 15 }),
  });
  fc.assert(
    fc.property(half, ({ household, drawn }) => {
      const full = new Map(
        screen(packOf(household), household, today).map(({ policy, amount }) => [policy.id, amount]),
      );
      for (const { policy, amount } of screen(packOf(household), forget(household, new Set(drawn)), today)) {
        const exact = full.get(policy.id);
        if (!amount || !exact) continue;
        expect(amount.lo, policy.id).toBeLessThanOrEqual(exact.lo);
        expect(amount.hi, policy.id).toBeGreaterThanOrEqual(exact.hi);
      }
    }),
    { numRuns: 200 },
  );
});

test('reasons speak of people by name: no blank is left in any of them', () => {
  const texts = households.flatMap((household) =>
    screen(packOf(household), household, today).flatMap(({ verdict }) =>
      'because' in verdict ? verdict.because.map(({ text, line }) => `${text} ${line?.label ?? ''}`) : [],
    ),
  );
  expect(texts.length).toBeGreaterThan(1_000);
  expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
});
