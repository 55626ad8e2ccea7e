import type { QueueItem } from 'shared-scoring/contract';
import { isDueToday } from '../words/due.ts';

export type Filter = 'all' | 'mine' | 'today' | 'fresh' | 'danger' | 'closed';

/** The items a filter keeps, in the order the street put them. */
export const keptBy = (filter: Filter, items: readonly QueueItem[], now: number): readonly QueueItem[] => {
  switch (filter) {
    case 'mine':
      return items.filter((item) => item.mine);
    case 'today':
      return items.filter((item) => isDueToday(item.due, now));
    case 'fresh':
      return items.filter((item) => item.fresh);
    case 'danger':
      return items.filter((item) => item.redFlag);
    case 'all':
    case 'closed':
      return items;
    default:
      return filter satisfies never;
  }
};

export type Counts = { readonly mine: number; readonly today: number; readonly late: number; readonly fresh: number };

/** The figures above the queue: waiting for me, due today or late, late among them, new since the last look. */
export const countsOf = (items: readonly QueueItem[], now: number): Counts => ({
  mine: items.filter((item) => item.mine && item.due.kind !== 'none').length,
  today: items.filter((item) => isDueToday(item.due, now)).length,
  late: items.filter(({ due }) => due.kind !== 'none' && due.at !== null && due.at <= now).length,
  fresh: items.filter((item) => item.fresh).length,
});
