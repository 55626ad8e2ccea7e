import { useSyncExternalStore } from 'react';
import type * as z from 'zod/mini';
import { forget, keep, recall } from '../device/storage.ts';

/** A value kept on this phone that pages can watch. */
export type Kept<T> = {
  readonly read: () => T;
  /** Keeps the value; false when the phone refused, it is then only kept until the app closes. */
  readonly write: (value: T) => boolean;
  readonly clear: () => void;
  readonly use: () => T;
};

/** One value on this phone under one key. What an older version left behind and no longer parses is dropped. */
export const kept = <T>(key: string, schema: z.ZodMiniType<T>, empty: T): Kept<T> => {
  const listeners = new Set<() => void>();
  const parsed = schema.safeParse(recall(key));
  let value = parsed.success ? parsed.data : empty;
  const listen = (tell: () => void) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  };
  const set = (next: T) => {
    value = next;
    for (const tell of listeners) tell();
  };
  return {
    read: () => value,
    write: (next) => {
      const done = keep(key, next);
      set(next);
      return done;
    },
    clear: () => {
      forget(key);
      set(empty);
    },
    use: () => useSyncExternalStore(listen, () => value),
  };
};
