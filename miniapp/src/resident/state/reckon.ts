import { type Answers, type Asking, type IsoDate, nextQuestion, type Pack, progress, screen } from 'shared-scoring';
import type { Interview } from './interview.ts';
import { spokenOf } from './people.ts';

const spokenBefore = new WeakMap<Answers, Answers>();

/** The answers with everybody called as questions and reasons call them; the very same for the same answers. */
const spoken = (answers: Answers): Answers => {
  const known = spokenBefore.get(answers);
  if (known) return known;
  const members = answers.members?.map((one) => ({ ...one, label: spokenOf(one.label) })) ?? null;
  const told = { ...answers, members };
  spokenBefore.set(answers, told);
  return told;
};

/** What the answers come to on a day: a verdict per policy, how much is settled, and whether there is more to ask. */
export const outcome = (interview: Interview, on: IsoDate, pack: Pack) => {
  const told = spoken(interview.answers);
  return {
    told,
    results: screen(pack, told, on),
    progress: progress(pack, told, on),
    more: progress(pack, told, on, interview.skipped).left > 0,
  };
};

/** Everything the answers lead to: what they come to, and what to ask next. */
export const reckon = (interview: Interview, on: IsoDate, pack: Pack, asking: Asking = 'fewest') => {
  const come = outcome(interview, on, pack);
  return { ...come, next: nextQuestion(pack, come.told, on, asking, undefined, interview.skipped) };
};
export type Reckoned = ReturnType<typeof reckon>;
