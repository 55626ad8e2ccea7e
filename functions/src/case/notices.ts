import type { CaseFacts, Hearer } from 'shared-scoring';
import { outboxWrite } from '../alert/outbox-item.ts';
import { familyProgressMessage, staffProgressMessage } from '../alert/words.ts';
import { followersOf } from '../family/follower.ts';
import { messageWrite } from '../identity/inbox.ts';
import { leaders, onDuty } from '../identity/roster.ts';
import { type Staff, staffById, staffOfPlace } from '../identity/staff.ts';
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
  const found = (
    await Promise.all(hearers.map((hearer) => readersOf(p, { before, after, exceptUser }, hearer)))
  ).flat();
  // Staff first: whoever must act is never the one left out.
  const staffFirst = found.sort((a, b) => Number(a.as === 'family') - Number(b.as === 'family'));
  const readers = [...new Map(staffFirst.map((reader) => [reader.userId, reader])).values()];
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

type About = { readonly before: CaseRecord; readonly after: CaseRecord; readonly exceptUser: string };

/** Where the one who is to hear has left, or is the one who acted, the next above hears instead. */
async function readersOf(p: Platform, about: About, hearer: Hearer): Promise<readonly Reader[]> {
  const { before, after, exceptUser } = about;
  const { id, street } = before;
  switch (hearer) {
    case 'family':
      return (await followersOf(p, id)).map(({ userId }) => ({ userId, as: 'family' }));
    case 'owner': {
      const owner = (await staffById(p, before.facts.owner)) ?? (await staffById(p, after.facts.owner));
      return owner ? [asReader(owner)] : (await leaders(p, street, exceptUser)).map(asReader);
    }
    case 'lead':
      return (await leaders(p, street, exceptUser)).map(asReader);
    case 'district':
      return (await staffOfPlace(p, street.slice(0, 6), 'district')).map(asReader);
    case 'receiver':
      return (await receivers(p, after.facts)).map(asReader);
    default:
      return hearer satisfies never;
  }
}

/** Whom a handover is offered to: the person named, else whoever is on duty there, else who leads there. */
async function receivers(p: Platform, { transfer, owner }: CaseFacts): Promise<readonly Staff[]> {
  const named = await staffById(p, transfer ? (transfer.to.staff ?? '') : owner);
  if (named || !transfer) return named ? [named] : [];
  const duty = await onDuty(p, transfer.to.street, p.now());
  return duty.length > 0 ? duty : leaders(p, transfer.to.street);
}

const asReader = ({ userId }: Staff): Reader => ({ userId, as: 'staff' });
