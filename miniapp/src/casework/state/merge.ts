import type { HouseholdView, VisitForm } from 'shared-scoring/contract';

/** What a person chose where two forms differ: the form that is right, by fact; `people` for who lives there. */
export type Chosen = Readonly<Record<string, string>>;

const peopleDiffer = ({ people }: HouseholdView) => people.length > 1;

/** What is still to be chosen before forms can be put together. */
export const openChoices = (file: HouseholdView, chosen: Chosen): readonly string[] => [
  ...file.conflicts.map(({ fact }) => fact).filter((fact) => !chosen[fact]),
  ...(peopleDiffer(file) && !chosen.people ? ['people'] : []),
];

/** The form that puts forms written apart together, with what was chosen; it knows them all. Null while a choice is open. */
export const mergedForm = (file: HouseholdView, chosen: Chosen, formId: string, at: number): VisitForm | null => {
  if (openChoices(file, chosen).length > 0) return null;
  const answers = file.conflicts.flatMap(({ fact, values }) => {
    const value = values.find((it) => it.formId === chosen[fact]);
    // The fact came from the server's own list.
    return value
      ? [
          {
            fact: fact as VisitForm['answers'][number]['fact'],
            value: value.value,
            source: value.source,
            method: value.method,
          },
        ]
      : [];
  });
  const people = file.people.find((it) => it.formId === chosen.people);
  const heads = file.forms.filter(({ formId: which }) => file.heads.includes(which));
  return {
    formId,
    knew: file.forms.map(({ formId: which }) => which).slice(-50),
    at,
    present: [...new Set(heads.flatMap(({ present }) => present.split('、')))].join('、').slice(0, 100),
    answers,
    seen: '',
    notSeen: '',
    ...(people ? { people: { source: people.source, all: people.all, people: people.people } } : {}),
  };
};
