import type { KeptForm } from './form.ts';

/** Forms no other form knew of: one when everything is merged, more when two devices wrote apart. */
export const headsOf = (forms: readonly KeptForm[]): readonly KeptForm[] => {
  const known = new Set(forms.flatMap(({ knew }) => knew));
  return forms.filter(({ formId }) => !known.has(formId));
};

/** Facts on which forms that did not know of each other differ; both values are shown, none is chosen. */
export const conflictsOf = (heads: readonly KeptForm[]) => {
  const facts = [...new Set(heads.flatMap(({ answers }) => answers.map(({ fact }) => fact)))];
  return facts.flatMap((fact) => {
    const values = heads.flatMap(({ formId, answers }) =>
      answers
        .filter((answer) => answer.fact === fact)
        .map(({ value, source, method }) => ({ formId, value, source, method })),
    );
    return new Set(values.map(({ value }) => value)).size > 1 ? [{ fact, values }] : [];
  });
};
