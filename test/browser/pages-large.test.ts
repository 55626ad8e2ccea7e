import { expect, test } from 'vitest';
import { pageFaults } from './page-faults.ts';
import { aRoom } from './room.ts';

const room = aRoom();

test.each(['elder', 'dark elder'] as const)(
  'every page holds in mode "%s": nothing cut, everything named, targets large, no serious fault',
  async (mode) => expect(await pageFaults(room, mode)).toEqual([]),
);
