import type { AssessFact, SourceKind } from 'shared-scoring';
import type { Held, VisitForm } from 'shared-scoring/contract';
import raw from 'shared-scoring/regions/000000/questions.json' with { type: 'json' };
import { fromWords } from './assessment.ts';

type Question = { readonly ask: string; readonly options: Readonly<Record<string, string>> };
const questions: Readonly<Record<AssessFact, Question>> = raw;
const unsaid = { unsure: '不清楚', declined: '不想说' };

/** What the household said or showed itself; what others saw or recorded is named, not told in words. */
const own: readonly SourceKind[] = ['self', 'family', 'document_seen'];
/** A child's matters are not told over the phone to whoever reads: it may be about the one who reads. */
const ofChild: readonly AssessFact[] = ['schooling', 'minorIll', 'keeper', 'childTrouble'];

/** Each answer of a visit as the household reads it: what was asked, how it is known, and its own words. */
export const answersHeld = ({ answers }: Pick<VisitForm, 'answers'>): NonNullable<Item['answers']> =>
  answers.map((answer) => {
    const { fact, value, source } = answer;
    const { ask, options } = questions[fact];
    const said = value === null ? unsaid[answer.unsaid ?? 'unsure'] : options[value];
    const told = own.includes(source) && !ofChild.includes(fact);
    return { ask, said: (told && said) || null, from: fromWords[source] };
  });
type Item = Held['groups'][number]['items'][number];
