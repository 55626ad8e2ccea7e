import type { HouseholdPerson } from 'shared-scoring/contract';

export const nobody = (label: string): HouseholdPerson => ({
  label,
  age: null,
  hukouHere: null,
  disability: null,
  work: null,
  wantsWork: null,
});

/** Yes, no, or not known, as a pill has it; tapping the same again takes it back. */
export const yesNo = (value: boolean | null): 'yes' | 'no' | null => (value === null ? null : value ? 'yes' : 'no');
export const toggledYesNo = (before: boolean | null, key: 'yes' | 'no'): boolean | null =>
  before === (key === 'yes') ? null : key === 'yes';
export const toggledKey = <K extends string>(before: K | null, key: K): K | null => (before === key ? null : key);

/** An age as typed; null while it is none. */
export const ageOf = (typed: string): number | null => {
  const age = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return age <= 120 ? age : null;
};

/** One person in short: 父亲 · 45 岁. */
export const inShort = ({ label, age }: HouseholdPerson): string => (age === null ? label : `${label} · ${age} 岁`);
