import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleText } from 'infra/bundle';
import { type Bench, median } from './bench.ts';

const starts = 15;
const bundles = {
  'screen, nextQuestion, progress': `export { screen, nextQuestion, progress } from 'shared-scoring';`,
  'of this the catalogue of questions': `export { catalogue, worded, mostMoney } from 'shared-scoring';`,
  'with the reader of packs (zod/mini)': `export { screen, nextQuestion, progress, loadPack } from 'shared-scoring';`,
};

const inRoom = <T>(work: (room: string) => T): T => {
  const room = mkdtempSync(path.join(tmpdir(), 'shouwang-screening-'));
  try {
    return work(room);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};

const size: Bench = {
  title: 'The evaluator in a bundle, minified, the packs apart (target: 3 kB gz without the catalogue)',
  run: async () =>
    inRoom((room) => {
      const rows = Object.entries(bundles).map(([what, text], at) => {
        const code = readFileSync(bundleText(text, path.join(room, String(at))).entry);
        return { what, kB: code.length / 1000, 'kB gz': gzipSync(code, { level: 9 }).length / 1000 };
      });
      const [all, catalogue] = rows;
      const left = (all?.['kB gz'] ?? 0) - (catalogue?.['kB gz'] ?? 0);
      return [
        ...rows,
        { what: 'evaluator without catalogue', kB: (all?.kB ?? 0) - (catalogue?.kB ?? 0), 'kB gz': left },
      ].map((row) => ({ ...row, kB: row.kB.toFixed(1), 'kB gz': row['kB gz'].toFixed(1) }));
    }),
};

/** Reads and compiles the pack once in a process that has done nothing before; prints both times in ms. */
const coldStart = `
  import { compilePack, loadPack } from 'shared-scoring';
  import { packs } from 'shared-scoring/regions';
  const from = performance.now();
  const pack = loadPack(packs, '310105');
  const read = performance.now();
  compilePack(pack, '2026-11-22');
  console.log(JSON.stringify([read - from, performance.now() - read]));
`;

const cold: Bench = {
  title: 'Pack 310105 in a new process, ms (target: read and compile ≤ 4)',
  run: async () =>
    inRoom((room) => {
      const url = pathToFileURL(bundleText(coldStart, room).entry).href;
      const times = Array.from({ length: starts }, (): readonly [number, number] =>
        JSON.parse(
          execFileSync(process.execPath, ['--input-type=module', '-e', `import ${JSON.stringify(url)}`], {
            encoding: 'utf8',
          }),
        ),
      );
      const row = (step: string, of: readonly number[]) => ({
        step,
        median: median(of).toFixed(1),
        best: Math.min(...of).toFixed(1),
        worst: Math.max(...of).toFixed(1),
      });
      return [
        row(
          'read and check (zod/mini)',
          times.map(([read]) => read),
        ),
        row(
          'compile',
          times.map(([, compile]) => compile),
        ),
        row(
          'both',
          times.map(([read, compile]) => read + compile),
        ),
      ];
    }),
};

export const screeningCost: readonly Bench[] = [size, cold];
