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

/**
 * What a process that has done nothing before takes to read the pack it came with, to compile it and screen a household that
 * has told nothing, and to read and check a pack it fetched; prints the times in ms.
 */
const coldStart = `
  import { loadPack, screen } from 'shared-scoring';
  import { packs } from 'shared-scoring/regions';
  const times = [performance.now()];
  const pack = loadPack(packs, '310105', undefined, () => true);
  times.push(performance.now());
  screen(pack, { region: '310105', household: {}, members: null }, '2026-11-22');
  times.push(performance.now());
  loadPack(packs, '310105');
  times.push(performance.now());
  console.log(JSON.stringify(times.slice(1).map((time, at) => time - times[at])));
`;

const cold = (): readonly Figure[] =>
  inRoom((room) => {
    const url = pathToFileURL(bundleText(coldStart, room).entry).href;
    const times = Array.from({ length: starts }, (): readonly [own: number, first: number, checked: number] =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', `import ${JSON.stringify(url)}`], {
          encoding: 'utf8',
        }),
      ),
    );
    const row = (step: string, of: readonly number[], target = '') =>
      figure(`${step}, new process`, `median ${median(of).toFixed(1)}, best ${Math.min(...of).toFixed(1)} ms`, target);
    return [
      row(
        'read the pack that came with the app',
        times.map(([own]) => own),
      ),
      row(
        'compile it and screen nobody',
        times.map(([, first]) => first),
      ),
      row(
        'both',
        times.map(([own, first]) => own + first),
        '≤ 4 ms (40 policies)',
      ),
      row(
        'read and check a fetched pack (zod/mini)',
        times.map(([, , checked]) => checked),
      ),
    ];
  });

/** What the evaluator weighs on a device, and what starting it costs. */
export const screeningCost = (): readonly Figure[] => [...sizes(), ...cold()];
