import fc from 'fast-check';
import { expect, test } from 'vitest';
import rawSigns from '../../regions/000000/signs.json' with { type: 'json' };
import { readSigns } from '../triage/signs.ts';
import { ada, bo, dan, lea, lin, sweep } from './case.sample.ts';
import { lineOf } from './family-text.ts';
import { type FamilyLogLine, familyView } from './family-view.ts';
import { officeWords } from './office-words.sample.ts';
import { lives, type Seen } from './random.sample.ts';
import { eventKinds } from './rules.ts';
import { CaseState, DueKind } from './states.ts';

const signs = readSigns(rawSigns).signs.flatMap(({ text, short }) => [text, short]);
const names = [
  ...CaseState.options,
  ...DueKind.options,
  ...eventKinds,
  ...[ada, bo, lea, lin, dan, sweep].map(({ id }) => id),
];
const forbidden = [...officeWords, ...signs, ...names];

const lineAt = ({ event, actor, now }: Seen): FamilyLogLine => ({
  at: now,
  kind: event.kind,
  ...lineOf(event),
  ...(actor.role === 'family' && { mine: now % 2 === 0 }),
});

/** Everything the household reads after each step of a life, the words that people wrote left out. */
const readAlong = (life: readonly Seen[]) => {
  const log: FamilyLogLine[] = [];
  return life.flatMap((seen) => {
    if (seen.result.kind === 'refused') return [];
    log.push(lineAt(seen));
    const { facts } = seen.result;
    return [{ facts, now: seen.now, view: familyView(facts, log, seen.now) }];
  });
};
const wordsOf = ({ next, beside, timeline }: ReturnType<typeof familyView>): readonly string[] =>
  [next.what, next.who, next.ifLate, ...beside.map(({ what }) => what), ...timeline.map(({ text }) => text)].concat(
    timeline.flatMap(({ detail }) => detail ?? []),
  );

test('nothing the family reads holds an office word, a code, a sign or a single Latin letter', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(lives, (life) => {
      for (const { view } of readAlong(life)) for (const words of wordsOf(view)) seen.add(words);
    }),
    { numRuns: 500 },
  );
  expect(seen.size).toBeGreaterThan(80);
  for (const words of seen) {
    expect(words).not.toMatch(/[A-Za-z_#{}[\]]|undefined|null|NaN|\d分/);
    expect(forbidden.filter((word) => words.includes(word))).toEqual([]);
  }
});

test('always one next step, whose turn it is, until when, and what happens when that passes', () => {
  fc.assert(
    fc.property(lives, (life) => {
      for (const { facts, now, view } of readAlong(life)) {
        const { next, beside, timeline } = view;
        const waits = facts.due.at !== null;
        expect(next.ifLate).toMatch(/12345/);
        expect(next.who === '').toBe(['closed', 'left', 'rejected'].includes(facts.state) && !facts.merged);
        expect(timeline.filter(({ status }) => status === 'now')).toHaveLength(next.who === '' ? 0 : 1);
        if (waits) expect(next.by).toEqual(expect.any(Number));
        if (facts.held && !facts.merged) expect(next.what).toMatch(/等|停|再看|遇到|情况特殊/);
        for (const { by, late } of beside) expect(late).toBe(by !== null && by < now);
      }
    }),
    { numRuns: 500 },
  );
});

test('what the household is refused is refused in its own words', () => {
  const own = ['agreeVisit', 'moveVisit', 'ask', 'answerItem', 'object', 'escalate', 'endConsent'];
  const whys = new Set<string>();
  for (const life of fc.sample(lives, { numRuns: 1_500, seed: 7 }))
    for (const { result, actor, event } of life)
      if (result.kind === 'refused' && actor.role === 'family' && own.includes(event.kind)) whys.add(result.why);
  expect(whys.size).toBeGreaterThan(4);
  for (const why of whys) {
    expect(why).not.toMatch(/[A-Za-z_]/);
    expect(officeWords.filter((word) => why.includes(word))).toEqual([]);
  }
});
