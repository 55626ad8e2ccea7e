import { onDuty } from '../identity/roster.ts';
import { staffById, staffOfPlace } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import type { OutboxItem } from './outbox-item.ts';

/** User ids to try, in order: the person named, or who is accountable, on duty, or an advisor of the street. */
export async function candidates(p: Platform, item: OutboxItem): Promise<readonly string[]> {
  if (item.to) return left([item.to.userId], item);
  const [owner, duty, advisors] = await Promise.all([
    staffById(p, item.owner),
    onDuty(p, item.street, p.now()),
    staffOfPlace(p, item.street, 'advisor'),
  ]);
  return left(
    [...(owner ? [owner] : []), ...duty, ...advisors].map(({ userId }) => userId),
    item,
  );
}

const left = (ids: readonly string[], { tried }: OutboxItem) => [...new Set(ids)].filter((id) => !tried.includes(id));
