import type { CaseView, QueueItem, WorkView } from 'shared-scoring/contract';
import { clockOf, dayOf } from '../../text/day.ts';
import { actsText as text } from '../text-acts.ts';
import type { Beside } from './act-spec.ts';

type Alike = NonNullable<CaseView['alike']>;
type Waiting = Pick<QueueItem, 'id' | 'committeeName' | 'receivedAt' | 'ownerBadge'>;

/** Open cases another may go into: those that look alike first, then those of the same committee, or where nobody knows it. */
export const othersOf = (
  { id, placeName }: Pick<WorkView, 'id' | 'placeName'>,
  queue: readonly Waiting[],
  alike: Alike,
): readonly Beside[] => {
  const like = (item: Waiting) => alike.find((it) => it.id === item.id && it.state !== 'apart');
  const near = queue.filter(
    (item) => item.id !== id && (like(item) || (item.committeeName ?? placeName) === placeName),
  );
  return near
    .map((item) => ({ item, why: like(item)?.why }))
    .sort((a, b) => Number(b.why !== undefined) - Number(a.why !== undefined) || a.item.receivedAt - b.item.receivedAt)
    .map(({ item, why }) => ({
      id: item.id,
      say: text.other(
        `${dayOf(item.receivedAt)} ${clockOf(item.receivedAt)}`,
        item.committeeName ?? placeName,
        item.ownerBadge,
        why,
      ),
    }));
};
