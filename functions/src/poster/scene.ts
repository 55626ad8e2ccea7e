import { timingSafeEqual } from 'node:crypto';
import { crockford } from '../platform/crockford.ts';
import type { Platform } from '../platform/platform.ts';

const length = 10;

const letters = async ({ keys }: Platform, kind: 'poster' | 'posterSign', text: string) =>
  crockford(Buffer.from(await keys.index(kind, text), 'hex'), length);

/** Short id of the poster that this wish makes; the same wish again gives the same one. */
export const posterIdOf = (p: Platform, wish: string): Promise<string> => letters(p, 'poster', wish);

/** What the poster's code carries: id and 50 bits of signature, 20 characters of WeChat's 32. */
export const sceneOf = async (p: Platform, posterId: string): Promise<string> =>
  posterId + (await letters(p, 'posterSign', posterId));

/** The poster a scene names, or null for one that we never signed: nobody finds posters by trying. */
export async function posterOf(p: Platform, scene: string): Promise<string | null> {
  const posterId = scene.slice(0, length);
  const [signed, given] = [await sceneOf(p, posterId), scene].map((text) => Buffer.from(text)) as [Buffer, Buffer];
  return signed.length === given.length && timingSafeEqual(signed, given) ? posterId : null;
}
