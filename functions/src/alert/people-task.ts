import { messageWrite } from '../identity/inbox.ts';
import { staffById, staffOfPlace } from '../identity/staff.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import type { OutboxItem } from './outbox-item.ts';

/**
 * Where no card gets through, people are asked: a task for the accountable advisor and the street's leads, else
 * the district; null when there is nobody at all.
 */
export async function peopleTask(p: Platform, item: OutboxItem, name: string): Promise<readonly Write[] | null> {
  // News waits in the inbox, and what a digest stands for has gone to somebody else.
  if (item.purpose === 'caseProgress' || item.purpose === 'digest') return [];
  const [owner, leads] = await Promise.all([staffById(p, item.owner), staffOfPlace(p, item.street, 'lead')]);
  const near = [...(owner ? [owner] : []), ...leads];
  const people = near.length > 0 ? near : await staffOfPlace(p, item.street.slice(0, 6), 'district');
  if (people.length === 0) {
    p.log('alert.nobody', { street: item.street, caseId: item.caseId });
    return null;
  }
  const body = `${item.streetName}。微信提醒没能送到,请您打开看看,或打电话告诉值班的同事。`;
  const title = item.purpose === 'newCase' ? '有一件新的事还没人看到' : '有一件事到时间了,还没人看到';
  return [...new Set(people.map(({ userId }) => userId))].slice(0, 40).map((userId) =>
    messageWrite(p.table, userId, {
      at: item.createdAt,
      name: `${item.caseId}.${name}.task`,
      title,
      body,
      caseId: item.caseId,
      kind: 'task',
    }),
  );
}
