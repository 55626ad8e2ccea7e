import { foldName, type Office, type PlaceIndex, type UnitLevel, unitKey } from 'shared-scoring';
import { readLines } from './country-lines.ts';
import { keyTable } from './key-table.ts';

export type Country = PlaceIndex & {
  /** Where the list comes from and of what day it is. */
  readonly head: { readonly source: string; readonly version: string; readonly date: string };
  readonly size: number;
};

/** A name that is no longer in the list and the code of what it is now part of. */
export type OldName = { readonly name: string; readonly now: string; readonly until: string };

const levels: readonly UnitLevel[] = ['province', 'city', 'district', 'street', 'committee'];
const digits = [2, 2, 2, 3, 3];
const offices: readonly Office[] = ['none', '居', '村', '生活区', '街道', '镇', '乡', '区', '县', '市', '省', '州'];

const codeTables = (own: Uint16Array, above: Int32Array, end: Int32Array, level: Uint8Array) => {
  const digitsOf = (unit: number) => digits[level[unit] ?? 0] ?? 0;
  const code = (unit: number): string =>
    unit < 0 ? '' : code(above[unit] ?? -1) + String(own[unit]).padStart(digitsOf(unit), '0');
  const coded = (wanted: string): number | undefined => {
    let read = 0;
    let stop = own.length;
    for (let unit = 0; unit < stop; ) {
      const length = digitsOf(unit);
      if (own[unit] !== Number(wanted.slice(read, read + length))) {
        unit = end[unit] ?? stop;
        continue;
      }
      read += length;
      if (read >= wanted.length) return read === wanted.length ? unit : undefined;
      stop = end[unit] ?? stop;
      unit += 1;
    }
    return undefined;
  };
  return { code, coded };
};

/** The list of the whole country as an index. `text` is what make-country.ts packs; names stay in it. */
export const readCountry = (text: string, oldNames: readonly OldName[]): Country => {
  const { head, size, start, tail, own, above, end, level } = readLines(text);
  const levelOf = (unit: number) => levels[level[unit] ?? 0] ?? 'committee';
  const stem = (unit: number) => text.slice(start[unit], text.indexOf('\n', start[unit]) - (tail[unit] === 0 ? 0 : 1));
  const name = (unit: number) => stem(unit) + (tail[unit] === 0 ? '' : head.tails[(tail[unit] ?? 0) - 1]);
  const tailOffices = new Map<number, number>();
  const officeOf = (unit: number): number => {
    const its = (tail[unit] ?? 0) * 8 + (level[unit] ?? 0);
    const known = tail[unit] === 0 ? undefined : tailOffices.get(its);
    if (known !== undefined) return known;
    const found = offices.indexOf(unitKey(name(unit), levelOf(unit))?.office ?? 'none');
    if (tail[unit] !== 0) tailOffices.set(its, found);
    return found;
  };
  const key = (unit: number) =>
    tail[unit] === 0 ? (unitKey(name(unit), levelOf(unit))?.key ?? '') : foldName(stem(unit));
  const office = new Uint8Array(size);
  const named = keyTable(size, (unit) => {
    office[unit] = officeOf(unit);
    return key(unit);
  });
  const { code, coded } = codeTables(own, above, end, level);
  const formerly = new Map<string, { unit: number; until: string }[]>();
  for (const old of oldNames) {
    const unit = coded(old.now);
    const its = unit === undefined ? undefined : unitKey(old.name, levelOf(unit))?.key;
    if (unit !== undefined && its) formerly.set(its, [...(formerly.get(its) ?? []), { unit, until: old.until }]);
  }
  return {
    head,
    size,
    named,
    formerly: (its) => formerly.get(its) ?? [],
    name,
    key,
    office: (unit) => offices[office[unit] ?? 0] ?? 'none',
    level: levelOf,
    code,
    above: (unit) => above[unit] ?? -1,
    end: (unit) => end[unit] ?? size,
    coded,
  };
};
