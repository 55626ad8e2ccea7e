import { useEffect, useState } from 'react';
import { answerPlanItem, type FamilyPlan, readFamilyPlan } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';

type Item = FamilyPlan['items'][number];

/** The things agreed on, and what this person says to each; it can be said again. */
export function usePlan(id: string) {
  const [items, setItems] = useState<FamilyPlan['items'] | null>(null);
  const plan = useTask(async () => {
    const reply = await call(readFamilyPlan, { id });
    if (reply.ok) setItems(reply.value.items);
    return reply;
  });
  const answering = useTask(async (item: string, answer: NonNullable<Item['answer']>) => {
    const reply = await call(answerPlanItem, { id, item, eventId: newId(), answer });
    if (reply.ok) setItems(reply.value.items);
    return reply;
  });
  const { run } = plan;
  useEffect(() => {
    run();
  }, [run]);
  return { items, plan, answering, answer: answering.run };
}
