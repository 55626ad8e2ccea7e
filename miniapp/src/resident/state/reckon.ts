import { type Answers, type Asking, type IsoDate, nextQuestion, type Pack, progress, screen } from 'shared-scoring';
import { type Interview, putOff } from './interview.ts';
import { spokenOf } from './people.ts';

const spokenBefore = new WeakMap<Answers, Answers>();

/** The answers with everybody called as questions and reasons call them; the very same for the same answers. */
const spoken = (answers: Answers): Answers => {
  const people = answers.members?.map((one) => ({ ...one, label: spokenOf(one.label) })) ?? null;
  const told = spokenBefore.get(answers) ?? { ...answers, members: people };
  spokenBefore.set(answers, told);
  return told;
};

const putOffBefore = new WeakMap<Interview, Answers>();

/** The answers as far as questions are concerned: what was put off is not asked again. */
const askedOf = (interview: Interview): Answers => {
  if (interview.skipped.length === 0) return spoken(interview.answers);
  const asked = putOffBefore.get(interview) ?? spoken(putOff(interview));
  putOffBefore.set(interview, asked);
  return asked;
};

/** What the answers come to on a day: a verdict per policy, how much is settled, and whether there is more to ask. */
export const outcome = (interview: Interview, on: IsoDate, pack: Pack) => {
  const told = spoken(interview.answers);
  return {
    told,
    results: screen(pack, told, on),
    progress: progress(pack, told, on),
    more: progress(pack, askedOf(interview), on).left > 0,
  };
};

/** Everything the answers lead to: what they come to, and what to ask next. */
export const reckon = (interview: Interview, on: IsoDate, pack: Pack, asking: Asking = 'fewest') => ({
  ...outcome(interview, on, pack),
  next: nextQuestion(pack, askedOf(interview), on, asking),
});
export type Reckoned = ReturnType<typeof reckon>;
