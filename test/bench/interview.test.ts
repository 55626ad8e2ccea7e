import { type Answers, type FactRef, loadPack, progress } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { type Course, courseOf, shareAfter } from './course.ts';
import { households } from './households.ts';
import { draws, lengthsOf, mean } from './lengths.ts';
import { answered, askedOf, keyOf, neededOf, nothingOf } from './needed.ts';
import { shortestOf } from './shortest.ts';

const on = '2026-11-22';
const pack = loadPack(packs, '310105');
const all = ({ household, members }: Answers): readonly FactRef[] => [
  { fact: 'members' },
  ...Object.keys(household).map((fact) => ({ fact })),
  ...(members ?? []).flatMap(({ id, answers }) => Object.keys(answers).map((fact) => ({ fact, member: id }))),
];

/** Can so many answers of the list, whichever, decide what is open yet? Tries every choice of them. */
const decidedBy = (count: number, told: Answers, whole: Answers, rest: readonly FactRef[]): boolean =>
  progress(pack, told, on).left === 0 ||
  (count > 0 && rest.some((ref, at) => decidedBy(count - 1, answered(told, whole, ref), whole, rest.slice(at + 1))));

test('no choice of fewer answers than the shortest interview has decides everything', () => {
  let seen = 0;
  for (const whole of households(40, 1, 6)) {
    const needed = neededOf(pack, whole, on);
    const extra = shortestOf(pack, whole, on) - needed.size;
    if (extra === 0 || extra > (whole.members?.length === 1 ? 3 : 2)) continue;
    const told = [...needed.values()].reduce((sum, ref) => answered(sum, whole, ref), nothingOf(whole));
    const rest = all(whole).filter((ref) => !needed.has(keyOf(ref)));
    expect(decidedBy(extra - 1, told, whole, rest)).toBe(false);
    expect(decidedBy(extra, told, whole, rest)).toBe(true);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(15);
});

test('the shortest interview lies between the answers nobody can do without and what is asked', () => {
  for (const whole of households(20, 1, 7)) {
    const shortest = shortestOf(pack, whole, on);
    expect(shortest).toBeGreaterThanOrEqual(neededOf(pack, whole, on).size);
    expect(shortest).toBeLessThanOrEqual(askedOf(pack, whole, on).length);
  }
});

test('the interview asks at most 1.10 times the shortest there is, whoever is asked', () => {
  const lengths = draws.slice(0, 3).map((draw) => lengthsOf(draw, 40));
  for (const { ratio } of lengths) expect(ratio).toBeLessThanOrEqual(1.1);
  // Seldom enough to decide everything, so no interview comes down to it; it guards the weights the closer.
  expect(mean(lengths.map(({ ratioToNeeded }) => ratioToNeeded))).toBeLessThanOrEqual(1.11);
});

test('who wants early answers has more of what fits after ten questions, and not much less is settled', () => {
  const of = households(30, 1, 8);
  const [fewest, early] = (['fewest', 'early'] as const).map((asking) =>
    of.map((whole) => courseOf(pack, whole, on, asking)),
  );
  const after = (courses: readonly Course[] = [], count: 'settled' | 'found') => shareAfter(courses, 10, count);
  expect(after(early, 'found')).toBeGreaterThan(after(fewest, 'found'));
  expect(after(early, 'settled')).toBeGreaterThan(0.85 * after(fewest, 'settled'));
});
