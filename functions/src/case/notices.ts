import type { Hearer } from 'shared-scoring';
import { outboxWrite } from '../alert/outbox-item.ts';
import { familyProgressMessage, staffProgressMessage } from '../alert/words.ts';
import { followersOf } from '../family/follower.ts';
import { messageWrite } from '../identity/inbox.ts';
import { staffById, staffOfPlace } from '../identity/staff.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import type { CaseRecord } from './record.ts';

type Reader = { readonly userId: string; readonly as: 'staff' | 'family' };

/** Messages and cards for those who are to hear of a step; `after` is the case with the step's log line. */
export async function noticeWrites(
  p: Platform,
  before: CaseRecord,
  after: CaseRecord,
  { hearers, exceptUser }: { readonly hearers: readonly Hearer[]; readonly exceptUser: string },
): Promise<readonly Write[]> {
  const found = (await Promise.all(hearers.map((hearer) => readersOf(p, before, hearer)))).flat();
  const readers = [...new Map(found.map((reader) => [reader.userId, reader])).values()];
  const { id, facts, street, streetName, seq } = after;
  return readers
    .filter(({ userId }) => userId !== exceptUser)
    .slice(0, 40)
    .flatMap((to, n) => [
      messageWrite(
        p.table,
        to.userId,
        (to.as === 'family' ? familyProgressMessage : staffProgressMessage)(after, p.now()),
      ),
      outboxWrite(p.table, {
        name: `progress#${seq}-${n}`,
        caseId: id,
        purpose: 'caseProgress',
        to,
        level: facts.level,
        street,
        streetName,
        owner: facts.owner,
        dueAt: facts.due.at,
        createdAt: p.now(),
      }),
    ]);
}

async function readersOf(p: Platform, { id, facts, street }: CaseRecord, hearer: Hearer): Promise<readonly Reader[]> {
  switch (hearer) {
    case 'family':
      return (await followersOf(p, id)).map(({ userId }) => ({ userId, as: 'family' }));
    case 'owner': {
      const owner = await staffById(p, facts.owner);
      return owner ? [{ userId: owner.userId, as: 'staff' }] : [];
    }
    case 'lead':
      return (await staffOfPlace(p, street, 'lead')).map(({ userId }) => ({ userId, as: 'staff' }));
    default:
      return hearer satisfies never;
  }
}
