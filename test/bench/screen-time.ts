import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleText } from 'infra/bundle';
import { type Figure, figure, median, percentile } from './bench.ts';
import { inRoom } from './in-room.ts';

/** Screens 150 half-answered and 150 complete households, five times each in turn; prints µs of processor time of every call as JSON. */
const script = (households: string) => `
  import { loadPack, nextQuestion, screen } from 'shared-scoring';
  import { packs } from 'shared-scoring/regions';
  import { households } from ${JSON.stringify(households)};
  const on = '2026-11-22';
  const pack = loadPack(packs, '310105');
  const of = [...households(150, 0.5), ...households(150, 1)];
  const readAll = (results) => results.reduce((sum, { verdict }) => sum + (verdict.because?.length ?? 0), 0);
  const shown = (results) =>
    ['fits', 'possible'].reduce((sum, kind) => {
      const cards = results.filter(({ verdict, received }) => !received && verdict.kind === kind).slice(0, 8);
      return cards.reduce((sofar, { amount, choice }) => sofar + (amount?.hi ?? 0) + (choice?.with.length ?? 0), sum + readAll(cards));
    }, 0);
  const missing = (results) => results.reduce((sum, { needs }) => sum + needs.length, 0);
  const tasks = {
    'verdicts': (told) => screen(pack, told, on),
    'one screen: verdicts, and reasons, amounts, choices of the first eight that fit and are possible': (told) => shown(screen(pack, told, on)),
    'the same with what every open policy lacks': (told) => {
      const results = screen(pack, told, on);
      return shown(results) + missing(results);
    },
    'every reason of every policy': (told) => readAll(screen(pack, told, on)),
    'next question': (told) => nextQuestion(pack, told, on),
  };
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, { all: [], quiet: of.map(() => Infinity) }]));
  for (let turn = 0; turn < 6; turn++) {
    for (const [house, told] of of.entries()) {
      for (const [name, task] of Object.entries(tasks)) {
        const from = process.cpuUsage();
        task(told);
        const { user, system } = process.cpuUsage(from);
        const spent = user + system;
        if (turn === 0) continue;
        times[name].all.push(spent);
        times[name].quiet[house] = Math.min(times[name].quiet[house], spent);
      }
    }
  }
  console.log(JSON.stringify(times));
`;

type Times = Readonly<Record<string, { readonly all: readonly number[]; readonly quiet: readonly number[] }>>;

const targets: Readonly<Record<string, string>> = {
  '': 'p99 ≤ 80 µs',
  ' --jitless': 'p99 ≤ 1,000 µs (tech/rules.md: 400)',
};

/** One household on every policy of 310105 as a page does it, in a process of its own: with JIT, and as on a phone without. */
export const screenTime = (): readonly Figure[] =>
  inRoom((room) => {
    const households = fileURLToPath(new URL('./households.ts', import.meta.url));
    const url = pathToFileURL(bundleText(script(households), room).entry).href;
    return Object.entries(targets).flatMap(([flag, target]) => {
      const flags = [flag.trim(), '--input-type=module', '-e', `import ${JSON.stringify(url)}`].filter(Boolean);
      const times: Times = JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8', maxBuffer: 1e8 }));
      return Object.entries(times).map(([task, { all, quiet }]) =>
        figure(
          `${task}${flag}`,
          `median ${median(all).toFixed(0)}, p99 ${percentile(all, 0.99).toFixed(0)} µs (best of 5 each: p99 ${percentile(quiet, 0.99).toFixed(0)})`,
          task.startsWith('one screen') || task.startsWith('the same') ? target : '',
        ),
      );
    });
  });
