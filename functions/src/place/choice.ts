import type { Divisions } from 'shared-scoring';
import type { PlaceChoice } from 'shared-scoring/contract';

/** A street of a district, as something to pick. */
export const streetChoice = ({ district, name }: Divisions, street: string, streetName: string): PlaceChoice => ({
  district,
  districtName: name,
  street,
  streetName,
  committee: null,
  committeeName: null,
  label: `${name} · ${streetName}`,
});

/** Only the district is known: its triage desk takes it from there. */
export const deskChoice = ({ district, name }: Divisions): PlaceChoice => ({
  district,
  districtName: name,
  street: null,
  streetName: null,
  committee: null,
  committeeName: null,
  label: `${name},还不知道是哪个街道`,
});
