import type { RawPacks, Region } from './schema.ts';

/** JSON with the keys of every object in order, so that the same content has one text. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join()}}`;
};

/** FNV-1a over UTF-16 units: tells contents apart, proves nothing against forgery. */
const hashed = (text: string, seed: number): string => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const chainOf = (packs: RawPacks, code: string | null): readonly (readonly [string, RawPacks[string]])[] => {
  const pack = code === null ? undefined : packs[code];
  if (code === null || !pack) return [];
  return [[code, pack], ...chainOf(packs, (pack.region as Region).parent)]; // read by its schema when loaded
};

/**
 * The version of a region's pack with all above it: the newest date of its files and a hash of what is in them
 * ('2026-11-26-1f2e3d4c5b6a7988'). A result keeps it, so that it can be replayed. Empty where there is no pack.
 */
export const packVersion = (packs: RawPacks, code: string): string => {
  const chain = chainOf(packs, code);
  if (chain.length === 0) return '';
  const text = canonical(Object.fromEntries(chain));
  const dates = chain.map(([, { region }]) => (region as Region).date).sort(); // read by its schema when loaded
  return `${dates.at(-1)}-${hashed(text, 0x811c9dc5)}${hashed(text, 0x2f0b4a91)}`;
};
