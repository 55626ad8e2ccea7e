import { searchPlaces } from 'shared-scoring';
import type { findPlace as endpoint, InputOf, PlaceAnswer } from 'shared-scoring/contract';

/** Streets and committees that a typed place may mean, best first. */
export async function findPlace({ text, near = '' }: InputOf<typeof endpoint>): Promise<PlaceAnswer> {
  const { districts } = await import('../reference/districts.ts');
  const hits = [...searchPlaces(districts, text, 8)].sort(
    (a, b) => Number(b.district === near) - Number(a.district === near),
  );
  return {
    items: hits.map(({ committee = null, committeeName = null, ...hit }) => ({ ...hit, committee, committeeName })),
    sure: hits.length === 1,
  };
}
