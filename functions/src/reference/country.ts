import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type FoundPlace, findPlace as find, type PlaceOwner, placeOwner } from 'shared-scoring';
import { once } from '../platform/once.ts';
import { type Country, readCountry } from './read-country.ts';

/** Beside this file in the sources, and beside the bundle when deployed. */
const packed = new URL('./country.br', import.meta.url);

/**
 * The official list of the whole country, 41,352 streets and 620,573 committees. Read on first use, in about a
 * second; then kept, in about 70 MB. A start of the function that asks for no place never reads it.
 */
export const country = once(async (): Promise<Country> => {
  const { default: oldNames } = await import('./old-names.json', { with: { type: 'json' } });
  const text = await promisify(brotliDecompress)(await readFile(packed));
  return readCountry(text.toString('utf8'), oldNames.names);
});

/**
 * The one office that answers for a place as somebody typed it, anywhere in the country, or the desk of a district.
 * `near`: division code of the region the phone is in (2 to 9 digits), or nothing.
 */
export const findPlace = async (text: string, near = ''): Promise<FoundPlace> => find(text, await country(), near);

/** The office with this code of a street (9 digits) or committee (12 digits), or null when the list has none. */
export const placeByCode = async (code: string): Promise<PlaceOwner | null> => {
  const list = await country();
  const unit = /^\d{9}(\d{3})?$/.test(code) ? list.coded(code) : undefined;
  return unit === undefined ? null : placeOwner(list, unit);
};
