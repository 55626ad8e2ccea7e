import type { Card } from './book.ts';

/** What the street view hears: a delivered card, a thing somebody did, the clock or the faults moved. */
export type FeedEvent =
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'act'; readonly act: string; readonly persona?: string; readonly at: number }
  | { readonly type: 'clock'; readonly now: number; readonly offsetMs: number }
  | { readonly type: 'faults'; readonly rates: Readonly<Record<string, number>> };

export type Feed = {
  publish(event: FeedEvent): void;
  /** Returns how to stop listening. */
  listen(listener: (event: FeedEvent) => void): () => void;
};

/** Tells every listener at once; nobody who comes later hears it again. */
export function makeFeed(): Feed {
  const listeners = new Set<(event: FeedEvent) => void>();
  return {
    publish(event) {
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
