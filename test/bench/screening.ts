import { type Answers, compilePack, loadPack, nextQuestion, type PolicyResult, screen } from 'shared-scoring';
import { judgeMany, snapshotOf } from 'shared-scoring/batch';
import { packs } from 'shared-scoring/regions';
import { type Bench, median, percentile } from './bench.ts';
import { byHand } from './by-hand.ts';
import type { House } from './by-hand-rows.ts';
import { households } from './households.ts';

const on = '2026-11-22';
const rounds = 9;
const pack = loadPack(packs, '310105');
const samples = { complete: households(2_000, 1), 'half-answered': households(2_000, 0.5) };

type Rule = (house: House) => number;
type Contest = {
  readonly hand: readonly Rule[];
  readonly engine: readonly Rule[];
  readonly houses: readonly House[];
  /** Judges all of them by column and returns something that depends on every verdict. */
  readonly columns: () => number;
};

/** Both ways of judging the same policies. Throws when they differ on any sampled household. */
const contest = (of: (typeof samples)['complete']): Contest => {
  const compiled = compilePack(pack, on);
  const written = byHand(pack, compiled);
  const ids = Object.keys(written);
  const rules = ids.map((id) => compiled.policies.find(({ policy }) => policy.id === id)?.rule);
  const hand = Object.values(written);
  const engine = rules.map((rule, at): Rule => {
    if (!rule) throw new Error(`${ids[at]} is in no pack: take it out of by-hand.ts`);
    return rule.decide;
  });
  const houses = of.map((answers, house) => {
    const laidOut = compiled.layOut(answers);
    for (const [at, id] of ids.entries()) {
      const [one, other] = [hand[at]?.(laidOut), engine[at]?.(laidOut)];
      if (one !== other) throw new Error(`household ${house}: ${id} is ${one} by hand, ${other} by the engine`);
    }
    return laidOut;
  });
  const snapshot = snapshotOf(pack.facts, of);
  const { judge } = judgeMany(compiled, ids);
  const columns = () => {
    let sum = 0;
    judge(snapshot, ({ countOf }) => {
      for (let policy = 0; policy < ids.length; policy++) sum += countOf(policy).open;
    });
    return sum;
  };
  return { hand, engine, houses, columns };
};

/** Nanoseconds a household and policy. The engine first wipes what it kept of the household before. */
const pass = (rules: readonly Rule[], houses: readonly House[], ready: (house: House) => void): number => {
  let sum = 0;
  const from = performance.now();
  for (const house of houses) {
    ready(house);
    for (const rule of rules) sum += rule(house);
  }
  const spent = performance.now() - from;
  if (sum < 0) throw new Error('no verdict is below 0');
  return (spent * 1e6) / (houses.length * rules.length);
};

const passByColumn = ({ columns, hand, houses }: Contest): number => {
  const from = performance.now();
  if (columns() < 0) throw new Error('no count is below 0');
  return ((performance.now() - from) * 1e6) / (houses.length * hand.length);
};

const closures: Bench = {
  title:
    'Fourteen policies of 310105, ns a household and policy: written by hand (a), compiled closures (b), columns (c)',
  run: async () =>
    Object.entries(samples).map(([answers, of]) => {
      const both = contest(of);
      const { hand, engine, houses } = both;
      const { claim } = compilePack(pack, on);
      const measured = Array.from({ length: rounds * 3 }, () => ({
        hand: pass(hand, houses, () => undefined),
        engine: pass(engine, houses, claim),
        columns: passByColumn(both),
      })).slice(rounds);
      const ratios = measured.map((it) => it.engine / it.hand);
      return {
        answers,
        'a, median': median(measured.map((it) => it.hand)).toFixed(0),
        'b, median': median(measured.map((it) => it.engine)).toFixed(0),
        'c, median': median(measured.map((it) => it.columns)).toFixed(0),
        'ratio b/a, median': median(ratios).toFixed(2),
        'ratio, best to worst': `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
        'ratio c/a, median': median(measured.map((it) => it.columns / it.hand)).toFixed(2),
        target: answers === 'complete' ? 'b ≤ 2.5, c ≤ 0.8' : 'b ≤ 2.0, c ≤ 0.3',
      };
    }),
};

/** Reads every reason, as a page does that shows them all. */
const readAll = (results: readonly PolicyResult[]): number =>
  results.reduce((sum, { verdict }) => sum + ('because' in verdict ? verdict.because.length : 0), 0);

const wholeScreens: Bench = {
  title:
    'One household, every policy of 310105, µs (median and p99 over 2,000 households; quiet = best of 5 passes each)',
  run: async () => {
    const tasks = {
      screen: (answers: Answers) => screen(pack, answers, on),
      'screen, every reason read': (answers: Answers) => readAll(screen(pack, answers, on)),
      nextQuestion: (answers: Answers) => nextQuestion(pack, answers, on),
    };
    return Object.entries(samples).flatMap(([answers, of]) => {
      const times = Object.keys(tasks).map(() => ({
        all: [] as number[],
        quiet: of.map(() => Number.POSITIVE_INFINITY),
      }));
      for (let turn = 0; turn < 6; turn++) {
        for (const [house, told] of of.entries()) {
          for (const [at, task] of Object.values(tasks).entries()) {
            const from = performance.now();
            task(told);
            const spent = (performance.now() - from) * 1_000;
            const time = times[at];
            if (turn === 0 || !time) continue;
            time.all.push(spent);
            time.quiet[house] = Math.min(time.quiet[house] ?? spent, spent);
          }
        }
      }
      return Object.keys(tasks).map((task, at) => ({
        task,
        answers,
        median: median(times[at]?.all ?? []).toFixed(0),
        p99: percentile(times[at]?.all ?? [], 0.99).toFixed(0),
        'quiet median': median(times[at]?.quiet ?? []).toFixed(0),
        'quiet p99': percentile(times[at]?.quiet ?? [], 0.99).toFixed(0),
        target: task === 'nextQuestion' ? '' : 'p99 ≤ 80',
      }));
    });
  },
};

export const screening: readonly Bench[] = [closures, wholeScreens];
