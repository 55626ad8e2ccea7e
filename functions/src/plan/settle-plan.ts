import type { CaseEvent } from 'shared-scoring';
import type { settlePlan as endpoint, InputOf, WorkView } from 'shared-scoring/contract';
import { type CaseRecord, readRecord } from '../case/record.ts';
import { recordComputed } from '../case/step-case.ts';
import type { Staff } from '../identity/staff.ts';
import { workOf } from '../in-hand/view.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { planOf } from './kept-plan.ts';
import { matchView } from './matches.ts';

type Input = InputOf<typeof endpoint>;

const refuse = (say: string) => new Problem('step.refused', { say });

/** The event that follows from what is saved: how many needs, which things of the plan, how many kinds of help. */
async function eventOf(p: Platform, { step, withFamily }: Input, record: CaseRecord): Promise<CaseEvent> {
  const plan = await planOf(p, record.id);
  switch (step) {
    case 'needs':
      if (!plan || plan.needs.length === 0) throw refuse('还没有写下需要,请先列一样。');
      return { kind: 'agreeNeeds', needs: plan.needs.length, withFamily };
    case 'plan': {
      const bare = plan?.needs.filter(({ id }) => !plan.items.some(({ need }) => need === id)) ?? [];
      if (!plan || plan.items.length === 0) throw refuse('方案里还没有要办的事。');
      if (bare.length > 0) throw refuse(`“${bare[0]?.what}”还没有写怎么办;没有资源,也要写明原因。`);
      return { kind: 'confirmPlan', items: plan.items.map(({ need: _, what: __, ...item }) => item) };
    }
    case 'match': {
      const { policies, resources } = await matchView(p, record);
      const offered = policies.filter(({ verdict, received }) => verdict !== 'open' && !received);
      return { kind: 'match', found: offered.length + resources.length };
    }
    default:
      return step satisfies never;
  }
}

/** Moves the case on by what is saved. Throws `step.refused`, `case.changed`. */
export async function settlePlan(p: Platform, input: Input, record: CaseRecord, staff: Staff): Promise<WorkView> {
  const { id, eventId, version } = input;
  await recordComputed(p, { id, eventId, version, event: await eventOf(p, input, record) }, record, staff);
  return workOf(p, (await readRecord(p, id)) ?? record, staff);
}
