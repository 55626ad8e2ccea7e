import type { Grants } from 'shared-scoring/contract';

export type Group = Grants['grants'][number]['groups'][number];
/** How long somebody may see, in months of 30 days; a year is 365. */
export const terms = ['1', '3', '6', '12'] as const;
export type Term = (typeof terms)[number];

const day = 86_400_000;
/** A little less than a year, so that the server's clock never finds it longer. */
const year = 365 * day - 3_600_000;

/** The last moment (ms) of a term that begins now. */
export const monthsOn = (now: number, term: Term): number => now + Math.min(Number(term) * 30.5 * day, year);

/** Ticked where it was not, gone where it was; always in the same order. */
export const toggled = (chosen: readonly Group[], group: Group): readonly Group[] =>
  (['status', 'plan', 'documents'] as const).filter((one) => (one === group) !== chosen.includes(one));
