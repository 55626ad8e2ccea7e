import { expect, test } from 'vitest';
import { packs } from '../../regions/index.ts';
import { dateOf, dayOf } from '../day/civil.ts';
import { catalogue } from '../facts/catalogue.ts';
import type { Answer, AnswerSet, Answers, Fact } from '../facts/types.ts';
import { loadPack } from '../region/pack.ts';
import { compiledOn } from './compiled.ts';
import { judgeOne } from './judge-one.ts';
import { nearMiss } from './near-miss.ts';
import { screen } from './screen.ts';
import type { NearMiss } from './types.ts';
import { answerTo, withAnswer } from './with-answer.ts';

const today = '2026-11-22';
const pack = loadPack(packs, '310105');
const now = compiledOn(pack, today);

/** One number in [0, 1) after another, the same every time. */
const dice = (() => {
  let state = 310105;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
})();
const upTo = (most: number) => Math.floor(dice() * (most + 1));

const answer = ({ name, kind, options = [] }: Fact): Answer => {
  if (kind === 'bool') return { kind: 'value', value: dice() < 0.35 };
  if (kind === 'choice') return { kind: 'value', value: options[upTo(options.length - 1)]?.value ?? '' };
  if (kind === 'set') return { kind: 'value', value: [] };
  if (kind === 'date') return { kind: 'value', value: '2020-05-05' };
  return { kind: 'value', value: name === 'age' ? upTo(95) : kind === 'money' ? 10_000 * upTo(900) : upTo(30) };
};
const told = (of: Fact['of']): AnswerSet =>
  Object.fromEntries(catalogue.filter((fact) => fact.of === of).map((fact) => [fact.name, answer(fact)]));
const aHousehold = (): Answers => ({
  region: '310105',
  household: told('household'),
  members: ['奶奶', '小宝']
    .slice(0, 1 + upTo(1))
    .map((label, at) => ({ id: `p${at}`, label, answers: told('member') })),
});

const counts = { age: 0, standard: 0, line: 0 };

const holdsFrom: Record<NearMiss['kind'], (near: NearMiss, answers: Answers, id: string) => void> = {
  standard: ({ from, becomes }, answers, id) => {
    const on = (day: string) => judgeOne(compiledOn(pack, day, today), answers, id)?.kind;
    expect(on(from ?? today)).toBe(becomes);
    expect(on(dateOf(dayOf(from ?? today) - 1))).toBe('no');
  },
  age: ({ member = '', to, becomes }, answers, id) => {
    const years = Number(to?.slice(0, 4)) - Number(today.slice(0, 4));
    const ref = { fact: 'age', member };
    const age = answerTo(answers, ref);
    if (age?.kind !== 'value') throw new Error('an age is told');
    const older = (by: number) => withAnswer(answers, ref, { kind: 'value', value: Number(age.value) + by });
    expect(judgeOne(now, older(years), id)?.kind).toBe(becomes);
    for (let by = 1; by < years; by++) expect(judgeOne(now, older(by), id)?.kind).toBe('no');
  },
  line: ({ figure, distance }, answers, id) => {
    const verdict = judgeOne(now, answers, id);
    const because = verdict && 'because' in verdict ? verdict.because : [];
    const [ref] = because.find((reason) => reason.figure?.label === figure?.label)?.facts ?? [];
    const own = ref && answerTo(answers, ref);
    // A figure worked out of several answers has no single answer to move.
    if (!ref || own?.kind !== 'value' || own.value !== figure?.lo || !distance || distance.lo !== distance.hi) return;
    const kindAt = (value: number) => judgeOne(now, withAnswer(answers, ref, { kind: 'value', value }), id)?.kind;
    for (const way of [-1, 1]) {
      for (const short of [1, Math.ceil(distance.lo / 2), distance.lo - 1]) {
        if (short > 0 && short < distance.lo) expect(kindAt(own.value + way * short)).toBe('no');
      }
    }
    const beyond = [-1, 1].flatMap((way) => [distance.lo, distance.lo + 1].map((by) => kindAt(figure.lo + way * by)));
    expect(beyond.some((kind) => kind !== 'no')).toBe(true);
    counts.line++;
  },
};

test('whatever is told to be near really changes the verdict, and nothing nearer does', () => {
  for (let house = 0; house < 25; house++) {
    const answers = aHousehold();
    for (const { policy, verdict } of screen(pack, answers, today)) {
      if (verdict.kind !== 'no') continue;
      for (const near of nearMiss(pack, answers, today, policy.id)) {
        holdsFrom[near.kind](near, answers, policy.id);
        if (near.kind !== 'line') counts[near.kind]++;
      }
    }
  }
  expect(counts.age).toBeGreaterThan(10);
  expect(counts.line).toBeGreaterThan(3);
}, 180_000);
