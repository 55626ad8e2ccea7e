import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { compilePack, loadPack } from 'shared-scoring';
import { judgeMany, readSnapshot, snapshotOf, writeSnapshot } from 'shared-scoring/batch';
import { packs } from 'shared-scoring/regions';
import { type Figure, figure, median, spentMs } from './bench.ts';
import { changedPolicy } from './changed.ts';
import { households } from './households.ts';
import { inRoom } from './in-room.ts';

const on = '2026-11-22';
/** One block of the file: read, judged and forgotten before the next, so memory does not grow with the city. */
const blockSize = 20_000;
const pack = loadPack(packs, '310105');

/** One block of households as bytes; every block of the bench holds the same. */
const block = () => writeSnapshot(pack.facts, snapshotOf(pack.facts, households(blockSize, 1)));

/** Milliseconds of processor time for reading, and of judging beyond it, of a file; `ids`: which policies. */
const run = (file: string, bytes: Uint8Array, ids?: readonly string[]) => {
  const into = openSync(file, 'r');
  const buffer = new Uint8Array(bytes.length);
  const { judge, ids: wanted } = judgeMany(compilePack(pack, on), ids);
  let [reading, judging, counted] = [0, 0, 0];
  judge(readSnapshot(pack.facts, bytes), () => undefined);
  for (;;) {
    const from = spentMs();
    const read = readSync(into, buffer);
    const began = spentMs();
    reading += began - from;
    if (read !== bytes.length) break;
    judge(readSnapshot(pack.facts, buffer), ({ countOf }) => {
      for (let policy = 0; policy < wanted.length; policy++) counted += countOf(policy).fits;
    });
    judging += spentMs() - began;
  }
  closeSync(into);
  return { reading, judging, counted };
};

const heldMB = () => (process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed) / 1e6;

/** All policies and one that changed, and that ten times as many households cost ten times as much and no more memory. */
export const columns = (): readonly Figure[] =>
  inRoom((room) => {
    const bytes = block();
    const file = path.join(room, 'households');
    const out = openSync(file, 'w');
    let written = 0;
    const rowsOf = (
      count: number,
      cases: readonly (readonly [string, readonly string[] | undefined, string, number])[],
    ) => {
      for (; written < count; written += blockSize) writeSync(out, bytes);
      return cases.map(([what, ids, target, rounds]) => {
        const times = Array.from({ length: rounds }, () => run(file, bytes, ids));
        const judging = times.map((time) => time.judging);
        const beside = `best ${Math.min(...judging).toFixed(0)}, reading ${median(times.map(({ reading }) => reading)).toFixed(0)}`;
        return figure(
          `${count.toLocaleString('en')} households × ${what}, from disk`,
          `${median(judging).toFixed(0)} ms (${beside}; ${((1e6 * median(judging)) / count).toFixed(0)} ns a household; ${heldMB().toFixed(0)} MB held)`,
          target,
        );
      });
    };
    const every = `all ${compilePack(pack, on).policies.length} policies`;
    const rows = [
      ...rowsOf(300_000, [
        [every, undefined, '≤ 500 ms', 5],
        ['sh-dibao alone, from nothing', ['sh-dibao'], '', 5],
        ['sh-elder-allowance alone, from nothing', ['sh-elder-allowance'], '', 5],
      ]),
      ...rowsOf(1_000_000, [[every, undefined, 'grows linearly', 1]]),
      ...rowsOf(3_000_000, [[every, undefined, 'grows linearly', 1]]),
    ];
    closeSync(out);
    return [...rows, ...changedPolicy(pack, on)];
  });
