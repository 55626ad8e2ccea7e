import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compilePack, loadPack } from 'shared-scoring';
import { judgeMany, readSnapshot, snapshotOf, writeSnapshot } from 'shared-scoring/batch';
import { packs } from 'shared-scoring/regions';
import { type Bench, median } from './bench.ts';
import { households } from './households.ts';

const on = '2026-11-22';
/** One block of the file: read, judged and forgotten before the next, so memory does not grow with the city. */
const blockSize = 20_000;
const pack = loadPack(packs, '310105');

/** One block of households as bytes; every block of the bench holds the same. */
const block = () => writeSnapshot(pack.facts, snapshotOf(pack.facts, households(blockSize, 1)));

const inFile = <T>(bytes: Uint8Array, blocks: number, work: (read: () => Uint8Array | null) => T): T => {
  const room = mkdtempSync(path.join(tmpdir(), 'shouwang-columns-'));
  const file = path.join(room, 'households');
  try {
    const out = openSync(file, 'w');
    for (let at = 0; at < blocks; at++) writeSync(out, bytes);
    closeSync(out);
    const into = openSync(file, 'r');
    const buffer = new Uint8Array(bytes.length);
    const result = work(() => (readSync(into, buffer) === bytes.length ? buffer : null));
    closeSync(into);
    return result;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};

/** Seconds of reading, and of judging beyond it, for so many blocks; `ids`: which policies. */
const run = (bytes: Uint8Array, blocks: number, ids?: readonly string[]) =>
  inFile(bytes, blocks, (read) => {
    const { judge, ids: wanted } = judgeMany(compilePack(pack, on), ids);
    let [reading, judging, counted] = [0, 0, 0];
    judge(readSnapshot(pack.facts, bytes), () => undefined);
    for (;;) {
      const from = performance.now();
      const next = read();
      const began = performance.now();
      reading += began - from;
      if (!next) return { reading, judging, counted };
      judge(readSnapshot(pack.facts, next), ({ countOf }) => {
        for (let policy = 0; policy < wanted.length; policy++) counted += countOf(policy).fits;
      });
      judging += performance.now() - began;
    }
  });

const rounds = 5;
/** All policies and one that changed. */
export const columns: Bench = {
  title: `Many households by column, from a snapshot on disk in blocks of ${blockSize.toLocaleString('en')} (310105), ms`,
  run: async () => {
    const bytes = block();
    const changed = ['sh-dibao'];
    const row = (count: number, ids: readonly string[] | undefined, target: string) => {
      const times = Array.from({ length: count > 1e6 ? 1 : rounds }, () => run(bytes, count / blockSize, ids));
      return {
        households: count,
        policies: ids?.length ?? compilePack(pack, on).policies.length,
        'bytes each': (bytes.length / blockSize).toFixed(0),
        reading: median(times.map(({ reading }) => reading)).toFixed(0),
        'judging, median': median(times.map(({ judging }) => judging)).toFixed(0),
        best: Math.min(...times.map(({ judging }) => judging)).toFixed(0),
        'peak MB': (process.resourceUsage().maxRSS / 1024).toFixed(0),
        target,
      };
    };
    return [
      row(300_000, undefined, '≤ 500'),
      row(300_000, changed, '≤ 30'),
      row(300_000, ['sh-elder-allowance'], '≤ 30'),
      row(1_000_000, undefined, 'linear'),
      row(3_000_000, undefined, 'linear'),
    ];
  },
};
