import { type Answers, loadPack, nextQuestion, progress } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { type Figure, figure, median, percentile } from './bench.ts';
import { households } from './households.ts';
import { answered, neededOf } from './needed.ts';

const on = '2026-11-22';
const pack = loadPack(packs, '310105');
/** What the interview asks a household, and how many policies are settled after each answer (first: before any). */
const courseOf = (whole: Answers): readonly number[] => {
  let told: Answers = { region: whole.region, household: {}, members: null };
  const settled = [progress(pack, told, on).settled];
  for (let next = nextQuestion(pack, told, on); next; next = nextQuestion(pack, told, on)) {
    told = answered(told, whole, next);
    settled.push(progress(pack, told, on).settled);
  }
  return settled;
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const spread = (counts: readonly number[]) =>
  `mean ${mean(counts).toFixed(1)}, median ${median(counts)}, p95 ${percentile(counts, 0.95)}`;

/** The interview of 100 complete households against what nobody can do without, and against a form that asks everything of everybody. */
export const interview = (): readonly Figure[] => {
  const of = households(100, 1);
  const courses = of.map(courseOf);
  const asked = courses.map((settled) => settled.length - 1);
  const bounds = of.map((whole) => neededOf(pack, whole, on).size);
  const form = of.map(
    ({ members }) => 1 + pack.facts.household.length + pack.facts.member.length * (members?.length ?? 0),
  );
  const after = (questions: number) => {
    const shares = courses.map((settled) => (settled[questions] ?? settled.at(-1) ?? 0) / (settled.at(-1) ?? 1));
    return figure(
      `policies settled after ${questions} questions`,
      `${(100 * mean(shares)).toFixed(0)} % (mean)`,
      questions === 17 ? '≥ 80 %' : '',
    );
  };
  return [
    figure('questions until everything is decided', spread(asked)),
    figure('bound: answers nobody can do without', spread(bounds)),
    figure('questions ÷ bound, of the means', (mean(asked) / mean(bounds)).toFixed(3), '≤ 1.10'),
    figure('every question of the form', spread(form)),
    ...[5, 10, 15, 17].map(after),
  ];
};
