export type Street = { readonly code: string; readonly name: string; readonly district: string };

type Found = { readonly street: string | null; readonly streetName: string | null; readonly districtName: string };

const most = 5;
/** A district's own desk is no street. */
const desk = /000$/;

/** The streets among found places, each once, best first. */
export const streetsOf = (items: readonly Found[]): readonly Street[] => {
  const streets = new Map<string, Street>();
  for (const { street, streetName, districtName } of items)
    if (street && streetName && !desk.test(street) && !streets.has(street))
      streets.set(street, { code: street, name: streetName, district: districtName });
  return [...streets.values()].slice(0, most);
};
