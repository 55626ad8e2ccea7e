import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanes } from './lanes.ts';

test('whatever comes, each lane keeps its order, nothing fails its neighbours, and never more than so many run', async () => {
  const job = fc.record({ lane: fc.constantFrom('a', 'b', 'c', 'd'), ms: fc.nat(3), fails: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(job, { maxLength: 24 }), fc.integer({ min: 1, max: 3 }), async (jobs, atOnce) => {
      const run = lanes(atOnce);
      const ended: Record<string, number[]> = {};
      let [running, most] = [0, 0];
      const results = await Promise.allSettled(
        jobs.map(({ lane, ms, fails }, n) =>
          run(lane, async () => {
            running += 1;
            most = Math.max(most, running);
            await new Promise((done) => setTimeout(done, ms));
            running -= 1;
            ended[lane] = [...(ended[lane] ?? []), n];
            if (fails) throw new Error('no');
          }),
        ),
      );
      expect(most).toBeLessThanOrEqual(atOnce);
      expect(results.map(({ status }) => status)).toEqual(jobs.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')));
      for (const order of Object.values(ended)) expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});
