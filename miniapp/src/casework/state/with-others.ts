import { readCase, readQueue, type WorkView } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import type { ActWork } from './act-spec.ts';
import { othersOf } from './others.ts';

/** What can be done, with the cases this one may go into where that can be done. */
export async function withOthers(work: WorkView): Promise<ActWork> {
  if (!work.can.includes('merge')) return work;
  const [queue, view] = await Promise.all([call(readQueue, { show: 'open' }), call(readCase, { id: work.id })]);
  return {
    ...work,
    others: othersOf(work, queue.ok ? queue.value.items : [], (view.ok && view.value.alike) || []),
  };
}
