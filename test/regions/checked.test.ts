import { loadPack, screen } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { expect, test } from 'vitest';
import { allCases } from './cases.ts';
import { answersOf } from './household.ts';
import { figures } from './read-regions.ts';

const loaded = Object.fromEntries(Object.keys(packs).map((code) => [code, loadPack(packs, code)]));

/** Every result of every household of the scenarios, with the day it was screened on. */
const results = allCases.flatMap(({ file, scenario }) => {
  const on = scenario.on ?? file.on;
  const code = scenario.region ?? file.region;
  return screen(loaded[code] ?? loadPack(packs, code), answersOf(file, scenario), on).map((result) => ({ on, result }));
});

test('whoever hears 可能 hears what the office will check: a figure by name, or why the whole scheme is unsure', () => {
  const possible = results.filter(({ result }) => result.verdict.kind === 'possible');
  expect(possible.length).toBeGreaterThan(200);
  for (const { on, result } of possible) {
    const { policy, verdict } = result;
    const named = verdict.kind === 'possible' ? verdict.unverified.length : 0;
    const whole = policy.confidence === 'uncertain' || on < policy.validFrom || (policy.validTo ?? '9') < on;
    expect(named > 0 || whole, `${policy.id} on ${on}`).toBe(true);
    if (policy.confidence === 'uncertain') expect(policy.uncertainWhy?.length, policy.id).toBeGreaterThan(5);
  }
});

test('nothing that is called sure rests on a scheme that is unsure, not in force, or run out', () => {
  const fits = results.filter(({ result }) => result.verdict.kind === 'fits');
  expect(fits.length).toBeGreaterThan(500);
  for (const { on, result } of fits) {
    const { id, confidence, validFrom, validTo = '9' } = result.policy;
    expect([confidence, validFrom <= on, on <= validTo], `${id} on ${on}`).toEqual(['verified', true, true]);
  }
});

test('the figures named are unverified on that day', () => {
  for (const { on, result } of results) {
    if (result.verdict.kind !== 'possible') continue;
    for (const name of result.verdict.unverified) {
      const entries = figures.filter(([key]) => key === name).flatMap(([, { series }]) => series);
      const held = entries.filter(({ from, to }) => from <= on && (to === undefined || on <= to));
      expect(held.length === 0 || held.some(({ confidence }) => confidence !== 'verified'), `${name} on ${on}`).toBe(
        true,
      );
    }
  }
});
