import * as z from 'zod/mini';
import { keep, recall } from '../../device/storage.ts';

const Known = z.array(z.string());

/** The ids this phone has seen in the queue, or null before the first look. */
export const recallLook = (): readonly string[] | null => {
  const kept = Known.safeParse(recall('advisor.seen'));
  return kept.success ? kept.data : null;
};

/** Remembers on this phone what was seen. */
export const keepLook = (ids: readonly string[]): void => {
  keep('advisor.seen', [...ids]);
};
