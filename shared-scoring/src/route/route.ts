import { coreName, foldName } from './fold-name.ts';
import { listOf, type Owner, officeOf, officesOf, type Places } from './owners.ts';

export type RouteInput = {
  readonly street: string;
  readonly committee?: string | undefined;
  /** Door or description as typed; only read for names that speak against the picked street. */
  readonly text?: string | undefined;
};

export type Route =
  | (Owner & { readonly kind: 'found' })
  /** One street is accountable all the same; `flag` says in plain Chinese what to check. */
  | (Owner & { readonly kind: 'doubt'; readonly flag: string })
  | { readonly kind: 'unknown'; readonly remedy: string };

const REMEDY = '名录里没有这个街道。请在列表里重新选一次;找不到就选离那户人家最近的街道,我们会转过去。';

/** Another street named in the text ("虹桥街道…"), while the picked one is not. */
const otherStreetNamed = (text: string, picked: Owner, offices: readonly Owner[]): Owner | undefined => {
  const said = foldName(text);
  if (said === '' || said.includes(coreName(picked.streetName))) return undefined;
  return offices.find(({ street, streetName }) => street !== picked.street && said.includes(foldName(streetName)));
};

/** The committee with this code and the office it stands under. */
const withCommittee = (code: string, places: Places): Owner | undefined => {
  for (const { streets, ...district } of listOf(places))
    for (const street of streets) {
      const found = street[2].find(([committee]) => committee === code);
      if (found) return { ...officeOf(district, street), committee: found[0], committeeName: found[1] };
    }
};

/** The one street office that answers for a place, its committee when known, and a flag when something disagrees. */
export const route = ({ street, committee, text = '' }: RouteInput, places: Places): Route => {
  const offices = officesOf(places);
  const office = offices.find((owner) => owner.street === street);
  if (!office) return { kind: 'unknown', remedy: REMEDY };
  const named = otherStreetNamed(text, office, offices);
  const below = committee === undefined ? undefined : withCommittee(committee, places);
  if (committee !== undefined && below?.street !== street) {
    const where = below ? `${below.committeeName}在名录里属于${below.streetName}` : '名录里没有选的这个居委';
    return { kind: 'doubt', ...office, flag: `${where},先由${office.streetName}负责,请核对` };
  }
  const owner = below ?? office;
  if (named)
    return { kind: 'doubt', ...owner, flag: `地址里写的是${named.streetName},先由${office.streetName}负责,请核对` };
  return { kind: 'found', ...owner };
};
