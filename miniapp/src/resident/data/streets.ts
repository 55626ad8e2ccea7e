import raw from './streets.json' with { type: 'json' };

/** A street or town office: its 9-digit code and its name. */
export type Street = readonly [code: string, name: string];

// The file is held against the official division lists by the test beside it.
const byDistrict = raw as unknown as Readonly<Record<string, readonly Street[]>>;

/** The streets of a district, in the official order; none for a district we have no list of. */
export const streetsOf = (district: string): readonly Street[] => byDistrict[district] ?? [];
