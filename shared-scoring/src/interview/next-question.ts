import type { Answers, FactRef, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { undecided } from './undecided.ts';

/** What to ask next, and the policies (ids) that wait for it. */
export type Question = FactRef & { readonly affects: readonly string[] };

const orderOf = (pack: Pack, members: readonly string[], { fact, member }: FactRef): number => {
  const column = pack.facts.named.get(fact);
  const row = column?.fact.of === 'member' ? 1 : 0;
  return row * 1e6 + (column?.slot ?? 0) * 1e3 + (member === undefined ? 0 : members.indexOf(member));
};

/**
 * The question for which most undecided policies wait; ties go by the order of the catalogue, then of the members. Who
 * lives here comes first. Null when no answer could decide anything more. What was answered or passed over is not asked again.
 */
export const nextQuestion = (pack: Pack, answers: Answers, on: IsoDate): Question | null => {
  const open = undecided(pack, answers, on);
  const waiting = new Map<string, Question & { affects: string[] }>();
  for (const { id, asks } of open) {
    for (const ref of asks) {
      const key = `${ref.member ?? ''}/${ref.fact}`;
      const question = waiting.get(key) ?? { ...ref, affects: [] };
      question.affects.push(id);
      waiting.set(key, question);
    }
  }
  const people = waiting.get('/members');
  if (people) return people;
  const ids = (answers.members ?? []).map(({ id }) => id);
  const before = (one: Question, other: Question) =>
    other.affects.length - one.affects.length || orderOf(pack, ids, one) - orderOf(pack, ids, other);
  return [...waiting.values()].sort(before)[0] ?? null;
};
