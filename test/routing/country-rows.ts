import { country } from 'functions/country';

export type Row = {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'city' | 'district' | 'street' | 'committee';
};

/** The list as plain rows by code; nothing of how it is searched is used here. */
export const countryRows = async (): Promise<ReadonlyMap<string, Row>> => {
  const list = await country();
  const rows = new Map<string, Row>();
  for (let unit = 0; unit < list.size; unit += 1) {
    const row = { code: list.code(unit), name: list.name(unit), level: list.level(unit) };
    rows.set(row.code, row);
  }
  return rows;
};

const lengths = [2, 4, 6, 9, 12];

/** A unit and all above it, the largest first, without 市辖区 and the like, which nobody says. */
export const lineOf = (rows: ReadonlyMap<string, Row>, code: string): readonly Row[] =>
  lengths.flatMap((length) => {
    const row = length <= code.length ? rows.get(code.slice(0, length)) : undefined;
    return row && !/^(市辖区|县|.*直辖县级行政区划)$/.test(row.name) ? [row] : [];
  });
