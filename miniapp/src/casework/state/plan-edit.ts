import { localDay, momentAt } from 'shared-scoring';
import type { MatchView, PlanItem, PlanNeed, PlanView } from 'shared-scoring/contract';

const dayEnd = 17 * 3_600_000;

/** The end of the office day so many days from now, in ms. */
export const daysFrom = (now: number, days: number): number => momentAt(localDay(now) + days, dayEnd);

export const needOf = (id: string, what: string, indicator: string | null, urgency: PlanNeed['urgency']): PlanNeed => ({
  id,
  indicator,
  what,
  forWhom: '全家',
  urgency,
  rank: null,
});

/** A need given its place; whoever had that place before gives it up. */
export const ranked = (needs: readonly PlanNeed[], id: string, rank: number): PlanNeed[] =>
  needs.map((need) => {
    if (need.id === id) return { ...need, rank: need.rank === rank ? null : rank };
    return need.rank === rank ? { ...need, rank: null } : need;
  });

const haste = { now: 0, soon: 1, later: 2 } as const;

/** Needs as the family ranked them, then the most urgent first. */
export const inOrder = (needs: readonly PlanNeed[]): readonly PlanNeed[] =>
  [...needs].sort((a, b) => (a.rank ?? 9) - (b.rank ?? 9) || haste[a.urgency] - haste[b.urgency]);

/** What is written of one thing to do. */
export type ItemDraft = {
  readonly what: string;
  readonly owner: string | null;
  readonly days: string | null;
  readonly gap: string | null;
};
export const emptyItem: ItemDraft = { what: '', owner: null, days: null, gap: null };

/** The thing to do, or null while what, who or when is missing; without resources it needs a reason instead. */
export const itemOf = (id: string, need: string | null, draft: ItemDraft, now: number): PlanItem | null => {
  const what = draft.what.trim();
  const gap = draft.gap?.trim();
  if (!what) return null;
  if (gap !== undefined) return gap ? { id, need, what, owner: null, dueAt: null, gap } : null;
  if (!draft.owner || !draft.days) return null;
  return { id, need, what, owner: draft.owner, dueAt: daysFrom(now, Number(draft.days)) };
};

/** The need a match answers: the first that names its indicator, else the first of all. */
export const needFor = (titles: readonly string[], needs: readonly PlanNeed[], titleOf: (id: string) => string) =>
  needs.find(({ indicator }) => indicator !== null && titles.includes(titleOf(indicator))) ?? needs[0] ?? null;

/** Matches in the order of help: sure, likely, and those that lack the fewest answers. */
export const shortList = (policies: MatchView['policies'], open: number): MatchView['policies'] => {
  const near = policies.filter(({ verdict }) => verdict === 'open').sort((a, b) => a.missing.length - b.missing.length);
  return [...policies.filter(({ verdict }) => verdict !== 'open'), ...near.slice(0, open)];
};

/** Needs for which nothing is written yet. */
export const bareNeeds = ({ needs, items }: Pick<PlanView, 'needs' | 'items'>): readonly PlanNeed[] =>
  needs.filter(({ id }) => !items.some(({ need }) => need === id));
