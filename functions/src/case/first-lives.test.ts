import { CaseState } from 'shared-scoring';
import { eventKinds } from 'shared-scoring/case/any-event';
import { expect, test } from 'vitest';
import { invariantNames } from './invariants.sample.ts';
import { manyLives } from './many-lives.sample.ts';

test('the first five thousand random lives on the real engine: chain, replay and every invariant hold', async () => {
  const { lives, lines, states, kinds, tally, night, handedOn } = await manyLives(0, 5_000);
  expect(tally.breaches).toEqual([]);
  expect(lives).toBe(5_000);
  expect(lines).toBeGreaterThan(5 * lives);
  // Nothing passed because it never came up.
  expect(CaseState.options.filter((state) => !states.has(state))).toEqual([]);
  expect(eventKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(invariantNames.filter((name) => (tally.held.get(name) ?? 0) < 20)).toEqual([]);
  expect(Math.min(night.held, night.urgent)).toBeGreaterThan(50);
  expect(handedOn).toBeGreaterThan(10);
}, 600_000);
