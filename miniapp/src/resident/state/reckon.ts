import { type Answers, type Asking, type IsoDate, nextQuestion, type Pack, progress, screen } from 'shared-scoring';
import { type Interview, putOff } from './interview.ts';
import { spokenOf } from './people.ts';

/** The answers with everybody called as questions and reasons call them. */
const spoken = (answers: Answers): Answers => ({
  ...answers,
  members: answers.members?.map((one) => ({ ...one, label: spokenOf(one.label) })) ?? null,
});

/** Everything the answers lead to on a day: a verdict per policy, what to ask next, how much is settled. */
export const reckon = (interview: Interview, on: IsoDate, pack: Pack, asking: Asking = 'fewest') => {
  const told = spoken(interview.answers);
  // The very same answers where they can be: what was heard last is not worked out again.
  const asked = interview.skipped.length === 0 ? told : spoken(putOff(interview));
  return {
    told,
    results: screen(pack, told, on),
    next: nextQuestion(pack, asked, on, asking),
    progress: progress(pack, told, on),
  };
};
export type Reckoned = ReturnType<typeof reckon>;
