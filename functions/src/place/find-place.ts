import type { findPlace as endpoint, InputOf, PlaceAnswer } from 'shared-scoring/contract';
import { findPlace as find } from '../reference/country.ts';
import { choiceOf, deskOf } from './choice.ts';

/** Which street and committee a typed place may mean, anywhere in the country, best first; else a district's desk. */
export async function findPlace({ text, near = '' }: InputOf<typeof endpoint>): Promise<PlaceAnswer> {
  const found = await find(text, near);
  if (found.kind === 'certain') return { items: [choiceOf(found)], sure: true };
  const owners = found.kind === 'doubt' ? [found, ...found.others] : found.others;
  const desk = found.kind === 'unknown' ? await deskOf(found.desk ?? near) : null;
  return { items: [...owners.map(choiceOf), ...(desk ? [desk] : [])], sure: false };
}
