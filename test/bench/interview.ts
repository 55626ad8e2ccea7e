import { type Answers, type Asking, loadPack } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { type Figure, figure, median, percentile } from './bench.ts';
import { courseOf, shareAfter } from './course.ts';
import { households } from './households.ts';
import { draws, lengthsOf, mean } from './lengths.ts';

const on = '2026-11-22';
const pack = loadPack(packs, '310105');

const spread = (counts: readonly number[]) =>
  `mean ${mean(counts).toFixed(1)}, median ${median(counts)}, p95 ${percentile(counts, 0.95)}`;

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

const settledAfter = (of: readonly Answers[], asking: Asking): readonly Figure[] => {
  const courses = of.map((whole) => courseOf(pack, whole, on, asking));
  return [5, 10, 15, 17].map((questions) =>
    figure(
      `policies settled after ${questions} questions${asking === 'early' ? ', early answers wanted' : ''}`,
      `${percent(shareAfter(courses, questions, 'settled'))}; of those that fit or may fit ${percent(shareAfter(courses, questions, 'found'))}`,
      questions === 17 ? '≥ 80 %' : '',
    ),
  );
};

const each = (ratios: readonly number[]) =>
  `${ratios.map((ratio) => ratio.toFixed(3)).join(', ')}; mean ${mean(ratios).toFixed(3)}`;

/** Interviews of 100 complete households a draw against the shortest there can be, and against a form that asks everything of everybody. */
export const interview = (): readonly Figure[] => {
  const of = households(100, 1);
  const lengths = draws.map((draw) => lengthsOf(draw, 100));
  const form = of.map(
    ({ members }) => 1 + pack.facts.household.length + pack.facts.member.length * (members?.length ?? 0),
  );
  return [
    figure('questions until everything is decided', spread(lengths[0]?.asked ?? [])),
    figure('shortest interview of one who knew every answer', spread(lengths[0]?.shortest ?? [])),
    figure('answers nobody can do without (seldom enough)', spread(lengths[0]?.needed ?? [])),
    figure(
      `questions ÷ shortest, of the means, draws ${draws.join(', ')}`,
      each(lengths.map(({ ratio }) => ratio)),
      'each ≤ 1.10',
    ),
    figure(
      'questions ÷ answers nobody can do without, same draws',
      each(lengths.map(({ ratioToNeeded }) => ratioToNeeded)),
    ),
    figure('every question of the form', spread(form)),
    ...settledAfter(of, 'fewest'),
    ...settledAfter(of, 'early'),
  ];
};
