import { loadPack, type Pack, PackError, type RawPack, type RawPacks } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { chainIn, newest } from './newest-packs.ts';
import { nameOf, unshelve } from './pack-shelf.ts';
import { fetchedKept } from './packs-kept.ts';

const fetched = (): RawPacks =>
  Object.fromEntries(
    Object.entries(fetchedKept.read().names).flatMap(([code, name]) => {
      const raw = unshelve(name);
      return raw ? [[code, raw]] : [];
    }),
  );

/** Read once: what arrives meanwhile is used from the next start on, so that no interview changes under the person. */
const raws: RawPacks = newest(packs, fetched());

const own = new Set<RawPack>(Object.values(packs));
const cameWithTheApp = (raw: RawPack): boolean => own.has(raw);

const loaded = new Map<string, Pack>();

const loadSafely = (code: string): Pack => {
  try {
    return loadPack(raws, code, undefined, cameWithTheApp);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return loadPack(packs, code, undefined, cameWithTheApp);
  }
};

/** The pack of a district, read once; the one the app came with when a fetched one cannot be read. */
export const packOf = (code: string): Pack => {
  const known = loaded.get(code) ?? loadSafely(code);
  loaded.set(code, known);
  return known;
};

/** The files a district's pack is made of, by region code. */
export const chainOf = (code: string): RawPacks => chainIn(raws, code);

/** The names of these files: its exact version. */
export const versionsOf = (code: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(chainOf(code)).map(([one, raw]) => [one, nameOf(one, raw)]));

/** The pack with some regions' files replaced; null when they cannot be read. */
export const packWith = (code: string, others: RawPacks): Pack | null => {
  try {
    return loadPack({ ...raws, ...others }, code, undefined, cameWithTheApp);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return null;
  }
};
