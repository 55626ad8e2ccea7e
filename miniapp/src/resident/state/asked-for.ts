import type { FactRef } from 'shared-scoring';
import type { Visit } from './step.ts';

/** The one step an address asks for (?fact=…&member=…, ?at=people), to be done before going back; or null. */
export const askedFor = ({ fact, member, at }: Readonly<Record<string, string | undefined>>): Visit => {
  if (fact) return { kind: 'question', ref: member ? { fact, member } : { fact } };
  return at === 'region' || at === 'people' ? { kind: at } : null;
};

/** The address of the page that asks this one question and comes back. */
export const addressOf = ({ fact, member }: FactRef): string =>
  `/resident/screen/index?fact=${fact}${member === undefined ? '' : `&member=${member}`}`;
