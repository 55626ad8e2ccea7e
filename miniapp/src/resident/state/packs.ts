import { loadPack, type Pack, PackError, type RawPack, type RawPacks } from 'shared-scoring';
import { shanghaiPacks } from 'shared-scoring/regions';
import { nameOf, unshelve } from './pack-shelf.ts';
import { fetchedKept } from './packs-kept.ts';

const shipped: RawPacks = shanghaiPacks;

const dateOf = ({ region }: RawPack) => String((region as { date?: unknown } | null)?.date ?? '');

/** The packs to work with: those that came with the app, and over them what was fetched, unless the app's are newer. */
export const newest = (own: RawPacks, fetched: RawPacks): RawPacks => {
  const newer = Object.entries(fetched).filter(([code, raw]) => {
    const ours = own[code];
    return !ours || dateOf(ours) <= dateOf(raw);
  });
  return { ...own, ...Object.fromEntries(newer) };
};

/** Read once: what arrives meanwhile is used from the next start on, so that no interview changes under the person. */
const raws: RawPacks = newest(
  shipped,
  Object.fromEntries(
    Object.entries(fetchedKept.read().names).flatMap(([code, name]) => {
      const raw = unshelve(name);
      return raw ? [[code, raw]] : [];
    }),
  ),
);

const loaded = new Map<string, Pack>();

const loadSafely = (code: string): Pack => {
  try {
    return loadPack(raws, code);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return loadPack(shipped, code);
  }
};

/** The pack of a district, read once; the one the app came with when a fetched one cannot be read. */
export const packOf = (code: string): Pack => {
  const known = loaded.get(code) ?? loadSafely(code);
  loaded.set(code, known);
  return known;
};

const parentOf = ({ region }: RawPack) => (region as { parent?: string | null } | null)?.parent ?? null;

/** The files a district's pack is made of: its own and those of the regions above. */
export const chainOf = (code: string): Readonly<Record<string, RawPack>> => {
  const chain: Record<string, RawPack> = {};
  for (let next: string | null = code; next !== null; ) {
    const raw: RawPack | undefined = raws[next];
    if (!raw || chain[next]) break;
    chain[next] = raw;
    next = parentOf(raw);
  }
  return chain;
};

/** The names of the files a district's pack is made of, by region code: its exact version. */
export const versionsOf = (code: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(chainOf(code)).map(([one, raw]) => [one, nameOf(one, raw)]));

/** The same packs with some regions' files replaced; null when they cannot be read. */
export const packWith = (code: string, others: RawPacks): Pack | null => {
  try {
    return loadPack({ ...raws, ...others }, code);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return null;
  }
};
