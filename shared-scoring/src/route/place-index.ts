import type { Office, UnitLevel } from './unit-key.ts';

/** A number that stands for one unit of the list. Numbers run from the north-east down: a unit, then all below it. */
export type UnitId = number;

/** What free text is looked up in. The server has the whole country; a test may hold three streets. */
export type PlaceIndex = {
  /** Units that have exactly this key (see `unitKey`), in rising order. */
  named(key: string): readonly UnitId[];
  /** Units that once had this key, with a year in plain Chinese. */
  formerly(key: string): readonly { readonly unit: UnitId; readonly until: string }[];
  name(unit: UnitId): string;
  key(unit: UnitId): string;
  office(unit: UnitId): Office;
  level(unit: UnitId): UnitLevel;
  /** Division code: 2, 4, 6, 9 or 12 digits. */
  code(unit: UnitId): string;
  /** The unit above, or -1 above a province. */
  above(unit: UnitId): UnitId;
  /** The number after the last unit that lies below this one. */
  end(unit: UnitId): UnitId;
  /** The unit with this code. */
  coded(code: string): UnitId | undefined;
};
