import { type Divisions, ownersOf, readDivisions } from 'shared-scoring';
import changning from 'shared-scoring/regions/310105/divisions.json' with { type: 'json' };
import pudong from 'shared-scoring/regions/310115/divisions.json' with { type: 'json' };
import qingpu from 'shared-scoring/regions/310118/divisions.json' with { type: 'json' };
import type { PickedPlace } from '../../state/draft.ts';

/** The districts one can report from, with their streets and committees. */
export const districts: readonly Divisions[] = [changning, pudong, qingpu].map((raw) => readDivisions(raw));

type Owner = ReturnType<typeof ownersOf>[number];

/** What the draft keeps of a street or committee. */
const pickedOf = ({ street, streetName, committee, committeeName }: Owner): PickedPlace => ({
  street,
  streetName,
  ...(committee ? { committee } : {}),
  ...(committeeName ? { committeeName } : {}),
});

/** The place behind a street or committee code, such as the one on a poster; null when the list does not have it. */
export const placeOfCode = (code: string): PickedPlace | null => {
  const owner = ownersOf(districts).find(({ street, committee }) => (committee ?? street) === code);
  return owner ? pickedOf(owner) : null;
};
