import { type Answers, loadPack, nextQuestion } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { type Bench, median, percentile } from './bench.ts';
import { households } from './households.ts';

const on = '2026-11-22';
const pack = loadPack(packs, '310105');

/** How many questions the interview puts to a household before nothing more can be decided. */
const questionsFor = (whole: Answers): number => {
  let told: Answers = { region: whole.region, household: {}, members: null };
  for (let asked = 0; ; asked++) {
    const next = nextQuestion(pack, told, on);
    if (!next) return asked;
    told = answered(told, whole, next);
  }
};

type Asked = { readonly fact: string; readonly member?: string };
const answered = (told: Answers, whole: Answers, { fact, member }: Asked): Answers => {
  const nobody = { kind: 'unsure' } as const;
  if (fact === 'members') return { ...told, members: whole.members?.map((one) => ({ ...one, answers: {} })) ?? null };
  if (member === undefined)
    return { ...told, household: { ...told.household, [fact]: whole.household[fact] ?? nobody } };
  const from = whole.members?.find(({ id }) => id === member);
  const members = (told.members ?? []).map((one) =>
    one.id === member ? { ...one, answers: { ...one.answers, [fact]: from?.answers[fact] ?? nobody } } : one,
  );
  return { ...told, members };
};

/** The interview against a form that asks everything of everybody. */
export const interview: Bench = {
  title: 'Questions until everything is decided, 100 complete households',
  run: async () => {
    const of = households(100, 1);
    const asked = of.map(questionsFor);
    const form = of.map(
      ({ members }) => 1 + pack.facts.household.length + pack.facts.member.length * (members?.length ?? 0),
    );
    const row = (way: string, counts: readonly number[]) => ({
      way,
      median: median(counts),
      p95: percentile(counts, 0.95),
      mean: (counts.reduce((sum, count) => sum + count, 0) / counts.length).toFixed(1),
    });
    const share = asked.map((count, at) => count / (form[at] ?? 1));
    return [
      row('interview', asked),
      row('every question of the form', form),
      { way: 'ratio, median', median: median(share).toFixed(2), p95: percentile(share, 0.95).toFixed(2), mean: '' },
    ];
  },
};
