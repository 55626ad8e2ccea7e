import { CaseState } from 'shared-scoring';
import { eventKinds } from 'shared-scoring/case/any-event';
import { expect, test } from 'vitest';
import { invariantNames } from './invariants.sample.ts';
import { manyLives } from './many-lives.sample.ts';

test('the first five thousand random lives on the real engine: chain, replay and every invariant hold', async () => {
  const { lives, lines, states, kinds, tally, night, handedOn } = await manyLives(0, 5_000);
  expect(tally.breaches).toEqual([]);
  expect(lives).toBe(5_000);
  expect(lines).toBeGreaterThan(3 * lives);
  // Nothing passed because it never came up; the pure lives of shared-scoring reach every state and kind.
  expect(CaseState.options.filter((state) => states.has(state)).length).toBeGreaterThanOrEqual(15);
  expect(eventKinds.filter((kind) => kinds.has(kind)).length).toBeGreaterThanOrEqual(45);
  expect(invariantNames.filter((name) => (tally.held.get(name) ?? 0) < 5)).toEqual([]);
  expect(Math.min(night.held, night.urgent)).toBeGreaterThan(50);
  expect(handedOn).toBeGreaterThan(10);
}, 900_000);
