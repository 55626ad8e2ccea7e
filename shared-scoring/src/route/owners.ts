import type { Divisions } from './divisions.ts';

/** One district or several. */
export type Places = Divisions | readonly Divisions[];

/** A street office, and one of its committees when known. */
export type Owner = {
  readonly district: string;
  readonly districtName: string;
  readonly street: string;
  readonly streetName: string;
  readonly committee?: string;
  readonly committeeName?: string;
};

export const listOf = (places: Places): readonly Divisions[] => ('district' in places ? [places] : places);

type Street = Divisions['streets'][number];

export const officeOf = (
  { district, name }: Pick<Divisions, 'district' | 'name'>,
  [street, streetName]: Street,
): Owner => ({ district, districtName: name, street, streetName });

/** Every street office, in the order of the official list. */
export const officesOf = (places: Places): readonly Owner[] =>
  listOf(places).flatMap((district) => district.streets.map((street) => officeOf(district, street)));

/** Every street, each followed by its committees, in the order of the official list. */
export const ownersOf = (places: Places): readonly Owner[] =>
  listOf(places).flatMap((district) =>
    district.streets.flatMap((street) => {
      const office = officeOf(district, street);
      return [office, ...street[2].map(([committee, committeeName]) => ({ ...office, committee, committeeName }))];
    }),
  );
