import { loadPack } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { type Figure, figure, median } from './bench.ts';
import { contest, pass, passByColumn } from './by-hand-contest.ts';
import { households } from './households.ts';
import { contestOf } from './rivals/contest.ts';

const on = '2026-11-22';
/** Warm-up rounds and rounds that count; in every round all take turns over the same households. */
const [warm, rounds] = [8, 15];
/** The slow libraries see fewer households a round. */
const few = 10;
const pack = loadPack(packs, '310105');
const samples = {
  complete: { share: 1, targets: ['≤ 2.5', '≤ 0.8'] },
  'half-answered': { share: 0.5, targets: ['≤ 2.0', '≤ 0.3'] },
} as const;

/** How often a library says yes or no where the answers given allow another verdict, or the opposite. */
const wrongOf = (said: readonly (readonly number[])[], truth: readonly (readonly number[])[]) => {
  const wrong = said.map((row, house) => row.filter((one, at) => one !== 1 && one !== truth[house]?.[at]).length);
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
  const verdicts = share(
    wrong.reduce((sum, count) => sum + count, 0),
    said.flat().length,
  );
  return `${share(wrong.filter((count) => count > 0).length, wrong.length)} of households, ${verdicts} of verdicts`;
};

const still = () => undefined;

const figuresOf = async (answers: keyof typeof samples): Promise<readonly Figure[]> => {
  const { share, targets } = samples[answers];
  const both = contest(pack, on, households(2_000, share));
  const small = contestOf(pack, on, households(250, share, 7, false));
  const verdicts = (count: number) => count * small.ids.length;
  const times: Record<string, number>[] = [];
  for (let round = 0; round < warm + rounds; round++) {
    const time: Record<string, number> = {
      hand: pass(both.hand, both.houses, still),
      closures: pass(both.engine, both.laidOut, both.claim),
      columns: passByColumn(both),
      'hand, few': pass(small.hand, small.houses, still),
    };
    for (const { name, pass: run } of small.contenders) time[name] = ((await run(few)) * 1e6) / verdicts(few);
    if (round >= warm) times.push(time);
  }
  const row = (what: string, name: string, base: string, target: string): Figure => {
    const ratios = times.map((it) => (it[name] ?? Number.NaN) / (it[base] ?? Number.NaN)).sort((a, b) => a - b);
    const digits = median(ratios) < 10 ? 2 : 0;
    const quiet = ratios.slice(Math.floor(rounds / 4), Math.ceil((3 * rounds) / 4));
    return {
      what: `${what}, ${answers}`,
      measured: `${median(times.map((it) => it[name] ?? Number.NaN)).toFixed(0)} ns a household and policy`,
      'times by hand':
        name === base
          ? '1'
          : `${median(ratios).toFixed(digits)} (half of rounds ${quiet[0]?.toFixed(digits)}–${quiet.at(-1)?.toFixed(digits)})`,
      target,
    };
  };
  const truth = small.houses.map((house) => small.hand.map((rule) => rule(house)));
  const wrong = await Promise.all(
    small.contenders.map(async ({ name, said }) =>
      figure(`${name}: wrong of ${small.houses.length} ${answers} households`, wrongOf(await said(), truth), 'ours: 0'),
    ),
  );
  return [
    row(`14 policies written by hand`, 'hand', 'hand', ''),
    row('one household at a time (closures)', 'closures', 'hand', targets[0]),
    row('by column', 'columns', 'hand', targets[1]),
    row(`${small.ids.length} of them without arithmetic, by hand`, 'hand, few', 'hand, few', ''),
    ...small.contenders.map(({ name }) => row(`${name}, these ${small.ids.length}`, name, 'hand, few', '')),
    ...wrong,
  ];
};

/** Our two evaluators, the libraries and rules written by hand: the same policies and answers, in turn. */
export const ratios = async (): Promise<readonly Figure[]> => [
  ...(await figuresOf('complete')),
  ...(await figuresOf('half-answered')),
];
