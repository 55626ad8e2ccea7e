import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runBatch } from './batch.ts';

/** Runs a batch against a function that fails on some records; keeps what happened. */
async function run(records: readonly number[], fails: (record: number, call: number) => boolean, bisect = true) {
  const calls: number[][] = [];
  const settled: number[] = [];
  const dead: number[][] = [];
  await runBatch(
    records,
    async (batch) => {
      calls.push([...batch]);
      return batch.findIndex((record) => fails(record, calls.length));
    },
    { retries: 2, bisect, wait: async () => {} },
    { settled: async (last) => void settled.push(last), dead: async (batch) => void dead.push([...batch]) },
  );
  return { calls, settled, dead };
}

test('a partial failure resumes from the lowest failed record and runs later ones again', async () => {
  const { calls, settled, dead } = await run([1, 2, 3, 4], (record, call) => call === 1 && record === 3);
  expect(calls).toEqual([
    [1, 2, 3, 4],
    [3, 4],
  ]);
  expect(settled).toEqual([2, 4]);
  expect(dead).toEqual([]);
});

test('a poison record is tried once and twice more, then only it becomes a dead letter', async () => {
  const { calls, dead, settled } = await run([1, 2, 3, 4], (record) => record === 2);
  expect(dead).toEqual([[2]]);
  expect(settled.at(-1)).toBe(4);
  expect(calls.filter((batch) => batch.length === 1 && batch[0] === 2)).toHaveLength(3);
});

test('without bisecting the whole rest of the batch is given up', async () => {
  const { dead } = await run([1, 2, 3], (record) => record === 2, false);
  expect(dead).toEqual([[2, 3]]);
});

test('whatever fails for good, every record is either handled or a dead letter, and the checkpoint reaches the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.array(fc.integer({ min: 0, max: 19 })), async (size, bad) => {
      const records = Array.from({ length: size }, (_, index) => index);
      const poison = new Set(bad.filter((record) => record < size));
      const { dead, settled } = await run(records, (record) => poison.has(record));
      expect(dead.flat()).toEqual(records.filter((record) => poison.has(record)));
      expect(settled.at(-1)).toBe(size - 1);
      expect([...settled].sort((a, b) => a - b)).toEqual(settled);
    }),
    { numRuns: 50 },
  );
});
