import { compilePack, type Pack } from 'shared-scoring';
import { judgeMany, keeping, snapshotOf } from 'shared-scoring/batch';
import { type Figure, figure, median, spentMs } from './bench.ts';
import { households } from './households.ts';

const count = 300_000;
const rounds = 5;

/** The pack with the rule of one policy written otherwise: whoever fits must not own three homes either. */
const changed = (pack: Pack, id: string): Pack => ({
  ...pack,
  policies: pack.policies.map((policy) =>
    policy.id === id ? { ...policy, when: { all: [policy.when, { atMost: ['homesOwned', 2] }] } } : policy,
  ),
});

/** Each policy changed in turn, after a run of all policies over households in memory that kept what it came to. */
export const changedPolicy = (pack: Pack, on: string): readonly Figure[] => {
  const different = households(20_000, 1);
  const snapshot = snapshotOf(
    pack.facts,
    Array.from({ length: count }, (_, at) => different[at % different.length] as (typeof different)[number]),
  );
  const kept = keeping(snapshot);
  const { judge, ids } = judgeMany(compilePack(pack, on), undefined, kept);
  const took = (work: () => void) => {
    const from = spentMs();
    work();
    return spentMs() - from;
  };
  const all = took(() => judge(snapshot, () => undefined));
  let fits = 0;
  const times = ids.map((id) => {
    const compiled = compilePack(changed(pack, id), on);
    return median(
      Array.from({ length: rounds }, () => {
        // What an earlier round kept of the changed rule is not to be found by the next.
        const run = judgeMany(compiled, [id], { ...kept, whole: new Set(kept.whole) });
        return took(() =>
          run.judge(snapshot, ({ countOf }) => {
            fits += countOf(0).fits;
          }),
        );
      }),
    );
  });
  if (fits === 0) throw new Error('nobody fits anything');
  const slowest = ids[times.indexOf(Math.max(...times))];
  const said = `median ${median(times).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms (${slowest})`;
  return [
    figure(
      '300,000 households in memory × 1 changed policy, each of them in turn',
      `${said}; the run of all before, which keeps what it comes to: ${all.toFixed(0)} ms`,
      '≤ 30 ms',
    ),
  ];
};
