import { answered } from '../asked-due.ts';
import { hasEnded, type Rules, said, withNote, working } from '../event-rule.ts';
import { reopened } from './reopened.ts';
import { noticeTask } from './task.ts';

/**
 * The family disagrees, and a colleague who did not decide looks again. Against the ending of a case it may be said for
 * some days after (`objectUntil`), and takes the case up again. Source: assessment.md §3.6, §7.1 (S12, S13), §7.2.
 */
export const objection: Rules<'object' | 'answerTask'> = {
  object: {
    from: ['received', ...working, 'closing', 'closed', 'left', 'rejected'],
    by: ['family'],
    contradicts: ({ tasks = [], state, objectUntil = 0 }, { task, about }, { now }) => {
      if (tasks.some(({ id }) => id === task)) return '这个编号已经用过';
      if (!hasEnded(state)) return null;
      if (about !== 'closing') return '这件事已经告一段落;不同意停下来的,可以说“还没办好”';
      return now > objectUntil ? '过了说不同意的日子。有难处请告诉居委会,或打 12345,我们接着办' : null;
    },
    apply: (facts, event, ctx) => noticeTask(hasEnded(facts.state) ? reopened(facts, ctx) : facts, event, ctx),
    say: ({ about, note }) => withNote(`家里不同意${{ grade: '评估', plan: '方案', closing: '结案' }[about]}`, note),
    tells: ({ note }) => note,
    hear: ({ state }) => (hasEnded(state) ? ['family', 'owner', 'lead'] : ['family', 'lead']),
    family: ({ mine }) => said(`${mine === false ? '家里人' : '您'}说了不同意`, '会请另一位同事来看'),
  },
  answerTask: {
    from: ['received', ...working, 'closing', 'closed'],
    by: ['advisor', 'lead', 'district'],
    contradicts: ({ tasks = [] }, { task }, { actor }) => {
      const found = tasks.find(({ id, open }) => id === task && open);
      if (!found) return '没有这件还在等答复的事';
      return found.notBy === actor.id ? '这是您自己定的事,要请别的同事来看' : null;
    },
    apply: (facts, { task }) => {
      const tasks = (facts.tasks ?? []).map((it) => (it.id === task ? { ...it, open: false } : it));
      return answered({ ...facts, tasks }, task);
    },
    say: ({ outcome, note }) => withNote(outcome === 'changed' ? '复看:改了' : '复看:不改', note),
    tells: ({ told }) => told,
    hear: () => ['family', 'owner'],
    family: () => said('另一位同事看过了,给了答复'),
  },
};
