import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleText } from 'infra/bundle';
import { type Figure, figure, median, percentile } from './bench.ts';
import { inRoom } from './in-room.ts';

const state = (file: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../miniapp/src/resident/state/${file}`, import.meta.url)));

/**
 * Screens 150 half-answered and 150 complete households, six times each in turn; prints µs of processor time of every call
 * but the first as JSON. What came before each call is not timed: `stranger`, so that nothing is kept of this household;
 * `one less`, the same household before its last answer; `all`, the very same answers, as when the interview leads here.
 */
const script = (households: string) => `
  import { loadPack, monthlyTotal, nextQuestion, screen, withAnswer } from 'shared-scoring';
  import { packs } from 'shared-scoring/regions';
  import { households } from ${JSON.stringify(households)};
  import { grouped } from ${state('groups.ts')};
  import { outcome, reckon } from ${state('reckon.ts')};
  const on = '2026-11-22';
  const pack = loadPack(packs, '310105');
  const of = [...households(150, 0.5), ...households(150, 1)];
  const asInterview = (answers) => ({ answers, asked: [], skipped: [] });
  const refsOf = ({ household, members }) => [
    ...Object.keys(household).map((fact) => ({ fact })),
    ...(members ?? []).flatMap(({ id, answers }) => Object.keys(answers).map((fact) => ({ fact, member: id }))),
  ];
  const less = of.map((told, house) => {
    const refs = refsOf(told);
    return withAnswer(told, refs[(house * 7919) % refs.length], undefined);
  });
  const stranger = { region: '310105', household: {}, members: [{ id: 'stranger', label: '', answers: {} }] };
  const step = (told) => reckon(asInterview(told), on, pack);
  const readAll = (results) => results.reduce((sum, { verdict }) => sum + (verdict.because?.length ?? 0), 0);
  const page = (told) => {
    const { results } = outcome(asInterview(told), on, pack);
    const { fits, possible } = grouped(results);
    const cards = [...fits.slice(0, 8), ...possible.slice(0, 8)];
    return (monthlyTotal(results)?.hi ?? 0) + readAll(cards) + cards.filter(({ choice }) => choice !== null).length;
  };
  const before = {
    stranger: () => step(stranger),
    less: (house) => page(less[house]),
    all: (house) => step(of[house]),
  };
  const tasks = {
    'verdicts, of a household heard for the first time': ['stranger', (told) => screen(pack, told, on)],
    'one screen: results after the interview that led there': ['all', page],
    'one screen: next step of the interview after an answer': ['less', step],
    'results again after one answer was changed': ['less', page],
    'results of a household heard for the first time': ['stranger', page],
    'every reason of every policy, heard for the first time': ['stranger', (told) => readAll(screen(pack, told, on))],
    'next question, of a household heard for the first time': ['stranger', (told) => nextQuestion(pack, told, on)],
  };
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, { all: [], quiet: of.map(() => Infinity) }]));
  for (let turn = 0; turn < 6; turn++) {
    for (const [house, told] of of.entries()) {
      for (const [name, [kept, task]] of Object.entries(tasks)) {
        before.stranger();
        before[kept](house);
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
          task.startsWith('one screen') ? target : '',
        ),
      );
    });
  });
