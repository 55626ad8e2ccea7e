import { allowed } from 'shared-scoring';
import type { answerPlanItem, FamilyPlan, InputOf } from 'shared-scoring/contract';
import { type CaseRecord, readRecord } from '../case/record.ts';
import { staffById } from '../identity/staff.ts';
import { planOf } from '../plan/kept-plan.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { answerItem } from './acts.ts';
import type { Follower } from './follower.ts';

const roles = { advisor: '顾问', lead: '街道负责人', district: '区里' } as const;

/** A member of staff by role and badge, a partner by the words the advisor wrote. */
async function whoOf(p: Platform, owner: string | null): Promise<string | null> {
  const staff = owner === null ? null : await staffById(p, owner);
  return staff ? `${roles[staff.role]} ${staff.badge} 号` : owner;
}

/** The things agreed on as this person reads them. Throws `forbidden` without the group 'plan'. */
export async function readFamilyPlan(p: Platform, { id, facts }: CaseRecord, me: Follower): Promise<FamilyPlan> {
  if (!me.groups?.includes('plan')) throw new Problem('forbidden', { say: '本人没有同意让您看这一部分。' });
  const plan = await planOf(p, id);
  const words = new Map(plan?.items.map((item) => [item.id, item]));
  const may = allowed(facts, { id: me.userId, role: 'family' }).includes('answerItem');
  return {
    items: await Promise.all(
      (facts.items ?? []).map(async ({ id: item, owner, dueAt, state, family }) => ({
        id: item,
        what: words.get(item)?.what ?? '一件说好的事',
        who: await whoOf(p, owner),
        by: dueAt,
        state,
        gap: words.get(item)?.gap ?? null,
        answer: family ?? null,
        mayAnswer: may && state === 'open',
      })),
    ),
  };
}

/** Records what this person says to one thing of the plan; whoever has the case hears of it. */
export async function answerPlan(
  p: Platform,
  input: InputOf<typeof answerPlanItem>,
  record: CaseRecord,
  me: Follower,
): Promise<FamilyPlan> {
  if (!me.groups?.includes('plan')) throw new Problem('forbidden', { say: '本人没有同意让您看这一部分。' });
  await answerItem(p, input, record, me);
  return readFamilyPlan(p, (await readRecord(p, record.id)) ?? record, me);
}
