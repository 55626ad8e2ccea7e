import type { CaseView } from 'shared-scoring/contract';

/** Pages of the work after the first contact. */
export type WorkPage = 'visit' | 'file' | 'plan' | 'acts';

const planning: readonly CaseView['state'][] = ['listing', 'planning', 'matching', 'serving', 'revisiting'];
const ended: readonly CaseView['state'][] = ['closed', 'left', 'rejected'];

/** The page where the work goes on now; null while it goes on here. */
export const nextPage = ({ state, can }: Pick<CaseView, 'state' | 'can'>): WorkPage | null => {
  if (can.includes('assess')) return 'file';
  if (planning.includes(state)) return 'plan';
  return can.includes('visit') ? 'visit' : null;
};

/** Pages to open besides; before anybody has taken the case there are none. */
export const otherPages = ({ state, can }: Pick<CaseView, 'state' | 'can'>): readonly WorkPage[] => {
  if (state === 'received') return can.includes('mustReport') ? ['acts'] : [];
  const all: readonly WorkPage[] = ended.includes(state) ? ['file', 'plan'] : ['visit', 'file', 'plan', 'acts'];
  const next = nextPage({ state, can });
  return all.filter((page) => page !== next);
};
