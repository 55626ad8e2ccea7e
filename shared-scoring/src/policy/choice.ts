import type { Policy } from '../region/schema.ts';
import type { Choice, PolicyResult } from './types.ts';

type Judged = Pick<PolicyResult, 'policy' | 'verdict' | 'received'>;

/** Whether two policies cannot be had together, whichever of them says so. */
export const excludesOther = (one: Policy, other: Policy): boolean =>
  one.excludes?.includes(other.id) === true || other.excludes?.includes(one.id) === true;

const inReach = ({ verdict, received }: Judged) => received || verdict.kind === 'fits' || verdict.kind === 'possible';
const quoted = (results: readonly Judged[]) => results.map(({ policy }) => `「${policy.title}」`).join('、');

const say = ({ policy }: Judged, others: readonly Judged[], had: readonly Judged[]): string => {
  if (had.length > 0) return `您已经在领${quoted(had)}。和「${policy.title}」只能领一样,要换先问清楚再换。`;
  return `${others.length === 1 ? '二选一' : '只能选一样'}:「${policy.title}」或${quoted(others)}。`;
};

/**
 * The choice a household has between this help and its rivals (ids); null when there is none, or this is what it receives
 * already.
 */
export const choiceOf = (result: Judged, rivals: readonly string[], all: readonly Judged[]): Choice | null => {
  if (result.received || !inReach(result)) return null;
  const { policy } = result;
  const others = all.filter((other) => rivals.includes(other.policy.id) && inReach(other));
  if (others.length === 0) return null;
  const had = others.filter(({ received }) => received);
  const why = policy.excludesNote ?? others.find((other) => other.policy.excludesNote)?.policy.excludesNote ?? null;
  return { text: say(result, others, had), with: others.map((other) => other.policy.id), instead: had.length > 0, why };
};
