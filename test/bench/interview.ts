import { type Answers, answerTo, type FactRef, loadPack, nextQuestion, progress, withAnswer } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { type Bench, median, percentile } from './bench.ts';
import { households } from './households.ts';

const on = '2026-11-22';
const pack = loadPack(packs, '310105');
const unsure = { kind: 'unsure' } as const;

const answered = (told: Answers, whole: Answers, ref: FactRef): Answers =>
  ref.fact === 'members'
    ? { ...told, members: whole.members?.map((one) => ({ ...one, answers: {} })) ?? null }
    : withAnswer(told, ref, answerTo(whole, ref) ?? unsure);

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

const refsOf = ({ household, members }: Answers): readonly FactRef[] => [
  ...Object.keys(household).map((fact) => ({ fact })),
  ...(members ?? []).flatMap(({ id, answers }) => Object.keys(answers).map((fact) => ({ fact, member: id }))),
];

/**
 * The answers that nobody can do without, even who knows all others: without each of them some policy stays open. Whatever
 * decides everything holds all of these, so no interview can be shorter. A bound from below: the shortest may be longer.
 */
const boundOf = (whole: Answers): number => {
  const needed = refsOf(whole).filter((ref) => progress(pack, withAnswer(whole, ref, undefined), on).left > 0);
  return needed.length + (progress(pack, { ...whole, members: null }, on).left > 0 ? 1 : 0);
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The interview against what nobody can do without, and against a form that asks everything of everybody. */
export const interview: Bench = {
  title: 'Questions until everything is decided, 100 complete households (310105; target: mean ≤ 1.10 × the bound)',
  run: async () => {
    const of = households(100, 1);
    const courses = of.map(courseOf);
    const asked = courses.map((settled) => settled.length - 1);
    const bounds = of.map(boundOf);
    const form = of.map(
      ({ members }) => 1 + pack.facts.household.length + pack.facts.member.length * (members?.length ?? 0),
    );
    const row = (what: string, counts: readonly number[]) => ({
      what,
      median: median(counts).toFixed(0),
      p95: percentile(counts, 0.95).toFixed(0),
      mean: mean(counts).toFixed(1),
    });
    const after = (questions: number) => {
      const shares = courses.map(
        (settled) => 100 * ((settled[questions] ?? settled.at(-1) ?? 0) / (settled.at(-1) ?? 1)),
      );
      return row(`% of policies settled after ${questions} questions`, shares);
    };
    const ratio = (mean(asked) / mean(bounds)).toFixed(2);
    return [
      row('interview', asked),
      row('bound: answers nobody can do without', bounds),
      { what: 'interview ÷ bound, of the means', median: '', p95: '', mean: ratio },
      row('every question of the form', form),
      ...[5, 10, 15, 17].map(after),
    ];
  },
};
