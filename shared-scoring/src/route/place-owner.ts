import type { Owner } from './owners.ts';
import type { PlaceIndex, UnitId } from './place-index.ts';

/** An owner anywhere in the country; `region` is what stands above the district: 上海市, or 江苏省苏州市. */
export type PlaceOwner = Owner & { readonly region: string };

/** A unit and all above it, the smallest first. */
const upwards = (index: PlaceIndex, unit: UnitId): readonly UnitId[] =>
  unit < 0 ? [] : [unit, ...upwards(index, index.above(unit))];

/** Whether `inner` is `outer` or lies below it. */
export const isWithin = (index: PlaceIndex, inner: UnitId, outer: UnitId): boolean =>
  outer <= inner && inner < index.end(outer);

/** The street a unit is or lies in, or undefined above a street. */
export const streetOf = (index: PlaceIndex, unit: UnitId): UnitId | undefined =>
  upwards(index, unit).find((it) => index.level(it) === 'street');

/** The office that answers for a street or committee. Throws for anything larger, which has no one office. */
export const placeOwner = (index: PlaceIndex, unit: UnitId): PlaceOwner => {
  const line = upwards(index, unit);
  const at = (level: string) => line.find((it) => index.level(it) === level) ?? -1;
  const [street, district, city, province] = [at('street'), at('district'), at('city'), at('province')];
  if (street < 0 || district < 0) throw new Error(`${index.code(unit)} is larger than a street`);
  // 市辖区 and the like have no key, and nobody says them.
  const region = `${index.name(province)}${index.key(city) === '' ? '' : index.name(city)}`;
  const office = {
    region,
    district: index.code(district),
    districtName: index.name(district),
    street: index.code(street),
    streetName: index.name(street),
  };
  return street === unit ? office : { ...office, committee: index.code(unit), committeeName: index.name(unit) };
};

/** 长宁区新泾镇刘家宅小区第四居委会, as people would say it. */
export const sayOwner = ({ districtName, streetName, committeeName = '' }: PlaceOwner): string =>
  `${districtName}${streetName}${committeeName}`;
