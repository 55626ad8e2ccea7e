import type { Assessment } from 'shared-scoring';
import type { PlanView } from 'shared-scoring/contract';
/** What a deprived indicator asks for, in words a family would use. */
import needs from './needs.json' with { type: 'json' };

type Suggested = PlanView['suggested'][number];

/** Needs the assessment points to and nobody has written down yet; the heaviest first. */
export const suggestNeeds = (
  { contributions }: Pick<Assessment, 'contributions'>,
  written: PlanView['needs'],
): Suggested[] =>
  contributions
    .filter(({ id, parts }) => (parts?.[0] ?? 0) > 0 && !written.some(({ indicator }) => indicator === id))
    .sort((a, b) => (b.parts?.[0] ?? 0) - (a.parts?.[0] ?? 0))
    .map(({ id, parts, weight }) => ({
      indicator: id,
      what: needs[id],
      urgency: (parts?.[0] ?? 0) === weight * 2 ? 'now' : 'soon',
    }));
