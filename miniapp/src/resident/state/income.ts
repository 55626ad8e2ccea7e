import type { Answer, AnswerSet } from 'shared-scoring';
import type { Earner, IncomeDraft, IncomeFill, IncomeQuestion, Per } from 'shared-scoring/income';
import { answered, answerOf, type Interview } from './interview.ts';

type Somebody = { readonly id: string; readonly label: string; readonly answers: AnswerSet };

const ageOf = ({ age }: AnswerSet) =>
  age?.kind === 'value' && typeof age.value === 'number' ? { age: age.value } : {};

/** The calculator for the people of the house: who stays keeps what was told, who is new begins without. */
export const withEarners = (draft: IncomeDraft | null, people: readonly Somebody[]): IncomeDraft => ({
  people: people.map(({ id, label, answers }) => {
    const { age: _, ...told } = draft?.people.find((one) => one.id === id) ?? { amounts: {} };
    return { ...told, id, label, ...ageOf(answers) };
  }),
  home: draft?.home ?? { id: 'home', label: '全家', amounts: {} },
});

const change = (draft: IncomeDraft, earner: string, to: (who: Earner) => Earner): IncomeDraft => ({
  people: draft.people.map((who) => (who.id === earner ? to(who) : who)),
  home: draft.home.id === earner ? to(draft.home) : draft.home,
});

/** The draft with a question answered. */
export const incomeTold = (draft: IncomeDraft, asked: IncomeQuestion, answer: Answer, per: Per): IncomeDraft =>
  change(draft, asked.earner, (who) =>
    asked.kind === 'amount'
      ? { ...who, amounts: { ...who.amounts, [asked.item]: { answer, per } } }
      : { ...who, [asked.kind]: answer },
  );

/** The draft without the answer to a question, so that it is asked again. */
export const incomeUntold = (draft: IncomeDraft, asked: IncomeQuestion): IncomeDraft =>
  change(draft, asked.earner, (who) => {
    if (asked.kind === 'amount') {
      const { [asked.item]: _, ...amounts } = who.amounts;
      return { ...who, amounts };
    }
    const { [asked.kind]: _, ...rest } = who;
    return rest;
  });

/** What was told to a question, or undefined. */
export const incomeAnswerOf = ({ people, home }: IncomeDraft, asked: IncomeQuestion) => {
  const who = [...people, home].find(({ id }) => id === asked.earner);
  if (asked.kind !== 'amount') return { answer: who?.[asked.kind], per: null };
  const told = who?.amounts[asked.item];
  return { answer: told?.answer, per: told?.per ?? null };
};

/** The interview with what was worked out put in; a 不清楚 never takes the place of something told before. */
export const withIncome = (interview: Interview, { household, members }: IncomeFill): Interview => {
  const filled = [
    ...Object.entries(household).map(([fact, answer]) => ({ ref: { fact }, answer })),
    ...Object.entries(members).flatMap(([member, set]) =>
      Object.entries(set).map(([fact, answer]) => ({ ref: { fact, member }, answer })),
    ),
  ];
  return filled.reduce(
    (told, { ref, answer }) => (answer.kind === 'unsure' && answerOf(told, ref) ? told : answered(told, ref, answer)),
    interview,
  );
};
