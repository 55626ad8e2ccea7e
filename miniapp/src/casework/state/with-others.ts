import { readCase, readQueue, type WorkView } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { clockOf, dayOf } from '../../text/day.ts';
import { actsText as text } from '../text-acts.ts';
import type { ActWork } from './act-spec.ts';
import { othersOf } from './others.ts';

/** The same with the door and the words of one of those cases, so that nobody takes one for another; looking leaves a trace. */
export async function withDoor(work: ActWork, other: string): Promise<ActWork> {
  const answer = await call(readCase, { id: other });
  if (!answer.ok) return work;
  const { place, committeeName, streetName, receivedAt, note } = answer.value;
  const where = [committeeName ?? streetName, place.door].filter(Boolean).join(' ');
  const say = text.otherDoor(where, `${dayOf(receivedAt)} ${clockOf(receivedAt)}`, note);
  return { ...work, others: (work.others ?? []).map((it) => (it.id === other ? { ...it, say } : it)) };
}

/** What can be done, with the cases this one may go into where that can be done. */
export async function withOthers(work: WorkView): Promise<ActWork> {
  if (!work.can.includes('merge')) return work;
  const [queue, view] = await Promise.all([call(readQueue, { show: 'open' }), call(readCase, { id: work.id })]);
  return {
    ...work,
    others: othersOf(work, queue.ok ? queue.value.items : [], (view.ok && view.value.alike) || []),
  };
}
