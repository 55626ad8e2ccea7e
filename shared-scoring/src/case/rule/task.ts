import type { EventOf, StepContext } from '../event-rule.ts';
import { stageEnd } from '../next-due.ts';
import type { CaseFacts } from '../types.ts';

/** An objection becomes a task for anybody but the one who decided. Source: assessment.md §7.2, 12. */
export const noticeTask = (facts: CaseFacts, { task, about }: EventOf<'object'>, ctx: StepContext): CaseFacts => {
  const notBy = about === 'grade' ? (facts.assessment?.by ?? facts.owner) : (facts.closedBy ?? facts.owner);
  const dueAt = stageEnd('task', ctx.now, ctx);
  return { ...facts, tasks: [...(facts.tasks ?? []), { id: task, about, notBy, dueAt, open: true }] };
};
