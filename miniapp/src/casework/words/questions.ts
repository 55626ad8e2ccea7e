import type { AssessFact, AssessFacts } from 'shared-scoring';
import raw from 'shared-scoring/regions/000000/questions.json';

/** A question of the visit form, in words anybody can answer. */
export type Question = {
  readonly ask: string;
  readonly hint?: string;
  readonly options: Readonly<Record<string, string>>;
};

type Options = { readonly [F in AssessFact]: Question & { readonly options: Record<AssessFacts[F], string> } };

/** Every question of the ten indicators. Source: assessment.md §2.3. */
export const questions: Options = raw;

/** What an answer says, in the words it was tapped with. */
export const answerWords = (fact: string, value: string | null): string =>
  value === null ? '不清楚' : ((questions as Record<string, Question>)[fact]?.options[value] ?? value);

/** The question a fact answers. */
export const askWords = (fact: string): string => (questions as Record<string, Question>)[fact]?.ask ?? fact;
