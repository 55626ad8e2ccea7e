import type { PlaceOwner } from 'shared-scoring';
import type { PlaceChoice } from 'shared-scoring/contract';
import { country } from '../reference/country.ts';

/** An office that answers for a place, as something to pick. */
export const choiceOf = ({ region, district, districtName, street, streetName, ...own }: PlaceOwner): PlaceChoice => ({
  district,
  districtName,
  street,
  streetName,
  desk: false,
  committee: own.committee ?? null,
  committeeName: own.committeeName ?? null,
  label: [`${region}${districtName}`, streetName, own.committeeName ?? []].flat().join(' · '),
});

/** Only the district is known: its triage desk takes it from there. Null for a code that is no district. */
export async function deskOf(district: string): Promise<PlaceChoice | null> {
  const list = await country();
  const unit = list.coded(district);
  if (unit === undefined || list.level(unit) !== 'district') return null;
  const districtName = list.name(unit);
  const streetName = '还不知道是哪个街道';
  const office = { district, districtName, street: `${district}000`, streetName, desk: true };
  return { ...office, committee: null, committeeName: null, label: `${districtName},${streetName}` };
}
