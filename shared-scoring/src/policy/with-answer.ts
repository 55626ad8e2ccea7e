import type { Answer, AnswerSet, Answers, FactRef } from '../facts/types.ts';

const put = (told: AnswerSet, fact: string, answer: Answer | undefined): AnswerSet => {
  if (answer) return { ...told, [fact]: answer };
  const { [fact]: _, ...rest } = told;
  return rest;
};

/** The same household with one answer given, changed, or (undefined) taken back. A member nobody knows changes nothing. */
export const withAnswer = (answers: Answers, { fact, member }: FactRef, answer: Answer | undefined): Answers =>
  member === undefined
    ? { ...answers, household: put(answers.household, fact, answer) }
    : {
        ...answers,
        members: (answers.members ?? []).map((one) =>
          one.id === member ? { ...one, answers: put(one.answers, fact, answer) } : one,
        ),
      };

/** What a household has said to a question so far. */
export const answerTo = (answers: Answers, { fact, member }: FactRef): Answer | undefined =>
  member === undefined ? answers.household[fact] : answers.members?.find(({ id }) => id === member)?.answers[fact];
