import type { Keys } from '../platform/keys.ts';
import type { Platform } from '../platform/platform.ts';

/**
 * How long accept may go by the roster it read last, in ms: a report costs one call instead of three. Whoever goes off
 * duty elsewhere in these seconds may still be given it, as with any change that crosses a report on its way; the
 * alert goes to those on duty at its own time, and `handOn` finds an owner for what somebody who left was given.
 */
export const rosterFreshMs = 5_000;

/** Streets and days in one process; a whole city has some two hundred streets. */
const mostKept = 500;

type Kept = { readonly until: number; readonly value: Promise<unknown> };

/** By the keys of a platform, which every view of one backend shares. */
const rosters = new WeakMap<Keys, Map<string, Kept>>();

/** What was read under this name in the last seconds, or reads it now. What failed is not kept. */
export function remembered<T>({ keys, now }: Pick<Platform, 'keys' | 'now'>, name: string, read: () => Promise<T>) {
  const kept = rosters.get(keys) ?? new Map<string, Kept>();
  rosters.set(keys, kept);
  const found = kept.get(name);
  // One name is only ever read one way.
  if (found && now() < found.until && now() >= found.until - rosterFreshMs) return found.value as Promise<T>;
  if (kept.size >= mostKept) kept.clear();
  const value = read();
  kept.set(name, { until: now() + rosterFreshMs, value });
  value.catch(() => kept.delete(name));
  return value;
}

/** From now on this backend reads the roster anew: somebody's turn, leave or post has changed. */
export const rosterChanged = ({ keys }: Pick<Platform, 'keys'>): void => void rosters.delete(keys);
