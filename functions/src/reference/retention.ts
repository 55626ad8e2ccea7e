import type { Retention } from 'shared-scoring/accept';
import nation from 'shared-scoring/regions/000000/retention.json' with { type: 'json' };

/** Periods by region, from the country down; a province or city that says otherwise is added here with its file. */
const regions: Readonly<Record<string, unknown>> = { '000000': nation };

/** How long what is kept in a place: the nearest region that says so. */
export const retentionOf = (place: string): Retention => {
  const codes = [place.slice(0, 6), `${place.slice(0, 4)}00`, `${place.slice(0, 2)}0000`, '000000'];
  const found = codes.find((code) => regions[code] !== undefined) ?? '000000';
  return regions[found] as Retention; // read by its schema in retention.test.ts
};
