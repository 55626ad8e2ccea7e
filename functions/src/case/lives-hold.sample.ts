import { CaseState } from 'shared-scoring';
import { eventKinds } from 'shared-scoring/case/any-event';
import { expect } from 'vitest';
import { invariantNames } from './invariants.sample.ts';
import { manyLives } from './many-lives.sample.ts';

/** Ten thousand lives in two files, because files share the work of a run. */
export const half = 5_000;

/** Lives from one seed on, on the real engine: chain, replay and every invariant hold, and nothing passes because it never came up. */
export async function livesHold(from: number): Promise<void> {
  const { lives, lines, states, kinds, tally, night, handedOn } = await manyLives(from, from + half);
  expect(tally.breaches).toEqual([]);
  expect(lives).toBe(half);
  expect(lines).toBeGreaterThan(3 * lives);
  // The pure lives of shared-scoring reach every state and kind.
  expect(CaseState.options.filter((state) => states.has(state)).length).toBeGreaterThanOrEqual(15);
  expect(eventKinds.filter((kind) => kinds.has(kind)).length).toBeGreaterThanOrEqual(45);
  expect(invariantNames.filter((name) => (tally.held.get(name) ?? 0) < 5)).toEqual([]);
  expect(Math.min(night.held, night.urgent)).toBeGreaterThan(50);
  expect(handedOn).toBeGreaterThan(10);
}
