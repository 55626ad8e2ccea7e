import {
  type Answers,
  answerTo,
  type FactRef,
  nextQuestion,
  type Pack,
  progress,
  type Weights,
  withAnswer,
} from 'shared-scoring';

const unsure = { kind: 'unsure' } as const;

/** One answer as text, to tell it from others. */
export const keyOf = ({ fact, member }: FactRef): string => `${fact}/${member ?? ''}`;

/** A household that has not been asked anything yet. */
export const nothingOf = ({ region }: Answers): Answers => ({ region, household: {}, members: null });

/** What is told once a question has been answered as the whole household would. */
export const answered = (told: Answers, whole: Answers, ref: FactRef): Answers =>
  ref.fact === 'members'
    ? { ...told, members: whole.members?.map((one) => ({ ...one, answers: {} })) ?? null }
    : withAnswer(told, ref, answerTo(whole, ref) ?? unsure);

/** What the interview asks a household until everything is decided. */
export const askedOf = (pack: Pack, whole: Answers, on: string, weights?: Weights): readonly FactRef[] => {
  const asked: FactRef[] = [];
  let told = nothingOf(whole);
  const ask = () => nextQuestion(pack, told, on, 'fewest', weights);
  for (let next = ask(); next; next = ask()) {
    told = answered(told, whole, next);
    asked.push(next);
  }
  return asked;
};

const refsOf = ({ household, members }: Answers): readonly FactRef[] => [
  ...Object.keys(household).map((fact) => ({ fact })),
  ...(members ?? []).flatMap(({ id, answers }) => Object.keys(answers).map((fact) => ({ fact, member: id }))),
];

/**
 * The answers that nobody can do without, even who knows all others: without each of them some policy stays open. Whatever
 * decides everything holds all of these; they alone seldom decide it, so they are fewer than the shortest interview.
 */
export const neededOf = (pack: Pack, whole: Answers, on: string): ReadonlyMap<string, FactRef> => {
  const opens = (told: Answers) => progress(pack, told, on).left > 0;
  const needed = refsOf(whole).filter((ref) => opens(withAnswer(whole, ref, undefined)));
  const all: readonly FactRef[] = opens({ ...whole, members: null }) ? [{ fact: 'members' }, ...needed] : needed;
  return new Map(all.map((ref) => [keyOf(ref), ref]));
};
