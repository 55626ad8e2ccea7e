import type { RawPack } from 'shared-scoring';
import * as z from 'zod/mini';
import { forget, keep, recall } from '../../device/storage.ts';

const Shelved = z.object({
  region: z.unknown(),
  parameters: z.optional(z.unknown()),
  derived: z.optional(z.unknown()),
  policies: z.optional(z.array(z.unknown())),
});

/** FNV-1a over the text, as eight hex digits: tells versions apart, guards nothing. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const key = (name: string) => `pack.${name}`;

/** The name of exactly these files: changes with every change in them. */
export const nameOf = (code: string, raw: RawPack): string => `${code}-${fingerprint(JSON.stringify(raw))}`;

/** Puts one region's files on the phone under their name; false when there is no room. */
export const shelve = (name: string, raw: RawPack): boolean => keep(key(name), raw);

/** The files kept under a name, or null. Nothing in them is trusted before `loadPack` has read them. */
export const unshelve = (name: string): RawPack | null => {
  const found = Shelved.safeParse(recall(key(name)));
  return found.success ? (found.data as RawPack) : null; // optional fields are absent, never undefined, in what is kept
};

/** Takes the files of a name off the phone. */
export const clearShelf = (name: string): void => forget(key(name));
