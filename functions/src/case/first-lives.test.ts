import { test } from 'vitest';
import { livesHold } from './lives-hold.sample.ts';

test(
  'the first five thousand random lives on the real engine: chain, replay and every invariant hold',
  () => livesHold(0),
  900_000,
);
