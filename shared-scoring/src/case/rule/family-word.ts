import { type Rules, said, withNote } from '../event-rule.ts';

/** The family agrees to each thing of the plan or does not; nothing is done against its word. Source: §7.1, S8. */
export const familyWord: Rules<'answerItem'> = {
  answerItem: {
    from: ['matching', 'serving', 'revisiting'],
    by: ['advisor', 'lead', 'family'],
    contradicts: ({ items = [] }, { item }) => {
      const found = items.find(({ id }) => id === item);
      if (!found) return '方案里没有这件事';
      return found.state === 'done' || found.state === 'stopped' ? '这件事已经办完了' : null;
    },
    apply: (facts, { item, answer }) => ({
      ...facts,
      items: (facts.items ?? []).map((it) => (it.id === item ? { ...it, family: answer } : it)),
    }),
    say: ({ answer, note }) => withNote(answer === 'agreed' ? '家里同意办这件事' : '家里不要办这件事', note),
    hear: () => ['owner'],
    family: () => said('您对约好的事说了想法'),
  },
};
