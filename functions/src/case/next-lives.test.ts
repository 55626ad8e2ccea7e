import { test } from 'vitest';
import { half, livesHold } from './lives-hold.sample.ts';

test(
  'the next five thousand random lives on the real engine: chain, replay and every invariant hold',
  () => livesHold(half),
  900_000,
);
