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

/** Every street, each followed by its committees, in the order of the official list. */
export const ownersOf = (places: Places): readonly Owner[] =>
  ('district' in places ? [places] : places).flatMap(({ district, name: districtName, streets }) =>
    streets.flatMap(([street, streetName, below]) => {
      const office = { district, districtName, street, streetName };
      return [office, ...below.map(([committee, committeeName]) => ({ ...office, committee, committeeName }))];
    }),
  );
