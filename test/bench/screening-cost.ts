import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { bundleText } from 'infra/bundle';
import { loadPack } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { evaluator, gzipped, onPhone, questions, screening, withCompiler } from '../bundle/evaluator.ts';
import { type Figure, figure, median } from './bench.ts';
import { inRoom } from './in-room.ts';

const starts = 15;

const kilobytes = (what: string, gz: number, target = '') => figure(what, `${(gz / 1000).toFixed(1)} kB gz`, target);

const sizes = (): readonly Figure[] => {
  const sizeOf = (exports: string) => gzipped(onPhone(exports));
  return [
    kilobytes('evaluator: what decides and finds what decided or is missing', sizeOf(evaluator), '≤ 3 kB gz'),
    kilobytes('with what compiles rules and lays answers out', sizeOf(withCompiler)),
    kilobytes('with words, amounts and interview, beside the questions', sizeOf(screening) - sizeOf(questions)),
    kilobytes('the catalogue of questions', sizeOf(questions)),
    kilobytes('pack 310105 as merged JSON', gzipped(JSON.stringify(loadPack(packs, '310105'))), '≤ 60 kB gz'),
  ];
};

/** Reads the pack and compiles it for a household that has told nothing, in a process that has done nothing before; prints both times in ms. */
const coldStart = `
  import { loadPack, screen } from 'shared-scoring';
  import { packs } from 'shared-scoring/regions';
  const from = performance.now();
  const pack = loadPack(packs, '310105');
  const read = performance.now();
  screen(pack, { region: '310105', household: {}, members: null }, '2026-11-22');
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
      row('compile the pack and screen nobody', compiles),
      row('read and compile', both, '≤ 4 ms'),
    ];
  });

/** What the evaluator weighs on a device, and what starting it costs. */
export const screeningCost = (): readonly Figure[] => [...sizes(), ...cold()];
