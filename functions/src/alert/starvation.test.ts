import fc from 'fast-check';
import { escalations, queueOrder } from 'shared-scoring';
import { type QueueItem, readInbox, readQueue } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCase, take } from '../case/case.sample.ts';
import { readRecord } from '../case/record.ts';
import { putOnDuty } from '../identity/roster.ts';
import { localDay } from '../platform/local-time.ts';
import { clockData } from '../reference/reference.ts';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { createSweep } from './sweep.ts';

/* The starvation bound: nothing waits past its time without those above hearing of it at the next sweep, however much comes in. */
let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const minute = 60_000;
const aTurn = fc.record({
  /** Minutes until the next sweep that runs: sometimes it misses many. */
  passes: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 60, max: 400 })),
  comes: fc.array(fc.constantFrom(['S01'], ['S10'], ['S16', 'S24'], ['S23']), { maxLength: 2 }),
  /** Whether the advisor has time for the first of the queue. */
  takes: fc.boolean(),
});

/** Ids of every level that has passed for a case and has not been told, and how many are told. */
async function untold(id: string) {
  const record = await readRecord(world.p, id);
  if (!record) throw new Error('the case is gone');
  const passed = escalations(record.facts.level, record.facts.due, clockData).filter(
    ({ at }) => at <= world.clock.now(),
  );
  return { passed: passed.length, left: passed.filter((one) => !record.escalated.includes(one.id)) };
}

/** Nobody is assessed here: need is what the signs say. */
const ranked = (item: QueueItem) => ({ ...item, upperBound: item.urgency });

test('no item waits longer than its due without escalation, whatever comes in and however little is taken', async () => {
  const sweep = createSweep(world.p);
  let late = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(aTurn, { minLength: 10, maxLength: 14 }), async (turns) => {
      for (const { passes, comes, takes } of turns) {
        await world.clock.add(passes * minute);
        const duty = { street: jiangsuRoad, date: localDay(world.clock.now()), slot: '0000-2400', staffId: 'advisor' };
        await putOnDuty(world.p, duty);
        for (const signs of comes) await aCase(world, { signs: [...signs] });
        const before = (await world.call(readQueue, { show: 'open' }, 'advisor')).ok.items;
        expect(before).toEqual([...before].sort((a, b) => queueOrder(ranked(a), ranked(b))));
        const [first] = before.filter(({ state }) => state === 'received');
        if (takes && first) await take(world, 'advisor', first.id, { kind: 'accept' });
        const swept = await sweep();
        expect(swept).toMatchObject({ failed: 0 });
        // Doubles are found last and may bring a case's time forward; the next minute tells of that.
        if (swept.compared > 0) expect(await sweep()).toMatchObject({ failed: 0 });
        for (const { id, due, overdue } of (await world.call(readQueue, { show: 'open' }, 'lead')).ok.items) {
          const { passed, left } = await untold(id);
          expect({ id, due, left }).toEqual({ id, due, left: [] });
          if (overdue) late += 1;
          if (overdue) expect(passed).toBeGreaterThanOrEqual(1);
        }
      }
    }),
    { numRuns: 3, seed: 11, endOnFailure: true },
  );
  // Much was late, and whoever leads has it as a task.
  expect(late).toBeGreaterThan(20);
  const { items } = (await world.call(readInbox, {}, 'lead')).ok;
  expect(items.filter(({ kind }) => kind === 'task').length).toBeGreaterThan(5);
}, 600_000);
