import type { Answer, AnswerSet, Answers, FactRef, Member } from 'shared-scoring';

/** One household's answers, the order in which they were asked, what was put off; kept on this phone only. */
export type Interview = {
  readonly answers: Answers;
  readonly asked: readonly FactRef[];
  readonly skipped: readonly FactRef[];
};

/** A new interview of a region; nobody has been named yet. */
export const begin = (region: string): Interview => ({
  answers: { region, household: {}, members: null },
  asked: [],
  skipped: [],
});

/** True when both mean the same question. */
export const sameRef = (a: FactRef, b: FactRef): boolean => a.fact === b.fact && a.member === b.member;

const without = (refs: readonly FactRef[], ref: FactRef) => refs.filter((one) => !sameRef(one, ref));

/** What was answered to a question, or undefined. */
export const answerOf = ({ answers }: Interview, { fact, member }: FactRef): Answer | undefined =>
  member === undefined ? answers.household[fact] : answers.members?.find(({ id }) => id === member)?.answers[fact];

const changeSet = (interview: Interview, { member }: FactRef, change: (set: AnswerSet) => AnswerSet): Interview => {
  const { answers } = interview;
  if (member === undefined) return { ...interview, answers: { ...answers, household: change(answers.household) } };
  const members = (answers.members ?? []).map((one) =>
    one.id === member ? { ...one, answers: change(one.answers) } : one,
  );
  return { ...interview, answers: { ...answers, members } };
};

/** Answers a question; its place in the order stays when it was asked before. */
export const answered = (interview: Interview, ref: FactRef, answer: Answer): Interview => {
  const asked = interview.asked.some((one) => sameRef(one, ref)) ? interview.asked : [...interview.asked, ref];
  const told = changeSet(interview, ref, (set) => ({ ...set, [ref.fact]: answer }));
  return { ...told, asked, skipped: without(interview.skipped, ref) };
};

/** Puts a question off: it is not asked again before the end. */
export const skipped = (interview: Interview, ref: FactRef): Interview => ({
  ...interview,
  skipped: [...without(interview.skipped, ref), ref],
});

/** Takes an answer back; the question may be asked again. */
export const unanswered = (interview: Interview, ref: FactRef): Interview => {
  const bare = (set: AnswerSet) => Object.fromEntries(Object.entries(set).filter(([name]) => name !== ref.fact));
  return { ...changeSet(interview, ref, bare), asked: without(interview.asked, ref) };
};

/** Names who lives here. A person who stays keeps the answers, one who is taken out takes them along. */
export const withPeople = (interview: Interview, people: readonly Pick<Member, 'id' | 'label'>[]): Interview => {
  const known = interview.answers.members ?? [];
  const members = people.map(({ id, label }) => ({
    id,
    label,
    answers: known.find((one) => one.id === id)?.answers ?? {},
  }));
  const stays = ({ member }: FactRef) => member === undefined || people.some(({ id }) => id === member);
  const { asked, skipped: later } = interview;
  return { answers: { ...interview.answers, members }, asked: asked.filter(stays), skipped: later.filter(stays) };
};

/** Moves to another district; what was answered stays. */
export const inRegion = (interview: Interview, region: string): Interview => ({
  ...interview,
  answers: { ...interview.answers, region },
});

/** How many questions have an answer. */
export const countAnswers = ({ answers }: Interview): number =>
  [answers.household, ...(answers.members ?? []).map((one) => one.answers)].reduce(
    (sum, set) => sum + Object.keys(set).length,
    0,
  );
