import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleText } from 'infra/bundle';
import { loadPack } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { type Figure, figure, median } from './bench.ts';
import { inRoom } from './in-room.ts';

const starts = 15;
const bundles = {
  'screen, nextQuestion, progress': `export { screen, nextQuestion, progress } from 'shared-scoring';`,
  'of this the catalogue of questions': `export { catalogue, weights, worded, mostMoney } from 'shared-scoring';`,
  'with the reader of packs (zod/mini)': `export { screen, nextQuestion, progress, loadPack } from 'shared-scoring';`,
};

const packed = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).length / 1000;
const kilobytes = (what: string, kB: number, gz: number, target = '') =>
  figure(what, `${kB.toFixed(1)} kB, ${gz.toFixed(1)} kB gz`, target);

const sizes = (): readonly Figure[] =>
  inRoom((room) => {
    const rows = Object.entries(bundles).map(([what, text], at) => {
      const code = readFileSync(bundleText(text, path.join(room, String(at))).entry);
      return { what, kB: code.length / 1000, gz: packed(code) };
    });
    const [all, catalogue] = rows;
    const left = (of: 'kB' | 'gz') => (all?.[of] ?? 0) - (catalogue?.[of] ?? 0);
    const data = JSON.stringify(loadPack(packs, '310105'));
    return [
      ...rows.map(({ what, kB, gz }) => kilobytes(`bundle: ${what}`, kB, gz)),
      kilobytes('bundle: evaluator without catalogue', left('kB'), left('gz'), '≤ 3 kB gz'),
      kilobytes('pack 310105 as merged JSON', data.length / 1000, packed(data), '≤ 60 kB gz'),
    ];
  });

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

const cold = (): readonly Figure[] =>
  inRoom((room) => {
    const url = pathToFileURL(bundleText(coldStart, room).entry).href;
    const times = Array.from({ length: starts }, (): readonly [number, number] =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', `import ${JSON.stringify(url)}`], {
          encoding: 'utf8',
        }),
      ),
    );
    const row = (step: string, of: readonly number[], target = '') =>
      figure(`${step}, new process`, `median ${median(of).toFixed(1)}, best ${Math.min(...of).toFixed(1)} ms`, target);
    const reads = times.map(([read]) => read);
    const compiles = times.map(([, compile]) => compile);
    const both = times.map(([read, compile]) => read + compile);
    return [
      row('read and check the pack (zod/mini)', reads),
      row('compile the pack', compiles),
      row('read and compile', both, '≤ 4 ms'),
    ];
  });

/** What the evaluator weighs on a device, and what starting it costs. */
export const screeningCost = (): readonly Figure[] => [...sizes(), ...cold()];
