import { onDuty } from '../identity/roster.ts';
import { isAway, type Staff, staffByIds, staffOfPlace, staffOfUser } from '../identity/staff.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import type { OutboxItem } from './outbox-item.ts';

/**
 * User ids to try, each once, in order: the person named, or who is accountable, on duty, an advisor of the
 * street, its lead. Who is on leave is left in peace.
 * Each group is looked up only when the ones before it could not be reached.
 */
export async function* candidates(p: Platform, item: OutboxItem): AsyncGenerator<string> {
  const done = new Set(item.tried);
  for (const look of groups(p, item)) {
    for (const userId of await look()) {
      if (done.has(userId)) continue;
      done.add(userId);
      yield userId;
    }
  }
}

type Look = () => Promise<readonly string[]>;

function groups(p: Platform, { to, owner, street }: OutboxItem): readonly Look[] {
  const there = async (staff: Promise<readonly Staff[]>) =>
    (await staff).filter((one) => !isAway(one, localDay(p.now()))).map(({ userId }) => userId);
  if (to?.as === 'family') return [async () => [to.userId]];
  // Somebody whose post has ended hears of cases no more; for families see `isNeedless`.
  if (to) return [async () => ((await staffOfUser(p, to.userId)) ? [to.userId] : [])];
  return [
    () => there(staffByIds(p, [owner])),
    () => there(onDuty(p, street, p.now())),
    () => there(staffOfPlace(p, street, 'advisor')),
    () => there(staffOfPlace(p, street, 'lead')),
  ];
}
