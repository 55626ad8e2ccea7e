import { answersWithoutChild, lapsed, personWithoutDetail } from 'shared-scoring';
import type { CaseRecord } from '../case/record.ts';
import type { Platform } from '../platform/platform.ts';
import { formsOf, type KeptForm } from './form.ts';

const withoutChild = ({ answers, people, ...form }: KeptForm): KeptForm => ({
  ...form,
  answers: answersWithoutChild(answers),
  ...(people && { people: { ...people, people: people.people.map(personWithoutDetail) } }),
});

/**
 * Every form of a case as it may be used now: what was told of a child counts no longer once its guardian has taken the
 * word back or it has run out. The forms themselves stay as they were written.
 */
export async function usableForms(p: Platform, { id, facts }: CaseRecord): Promise<readonly KeptForm[]> {
  const forms = await formsOf(p, id);
  return lapsed(facts, 'child', p.now()) === null ? forms : forms.map(withoutChild);
}
