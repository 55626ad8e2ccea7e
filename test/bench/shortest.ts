import { type Answers, type FactRef, type Pack, progress, screen } from 'shared-scoring';
import { answered, keyOf, neededOf, nothingOf } from './needed.ts';

/** An undecided policy and the answers it still waits for, by key. */
type Waiting = { readonly id: string; readonly refs: ReadonlyMap<string, FactRef> };

const waitingIn = (pack: Pack, told: Answers, on: string): readonly Waiting[] =>
  screen(pack, told, on)
    .flatMap(({ policy: { id }, verdict }) =>
      verdict.kind === 'open' && verdict.missing.length > 0
        ? [{ id, refs: new Map(verdict.missing.map((ref) => [keyOf(ref), ref])) }]
        : [],
    )
    .sort((one, other) => one.refs.size - other.refs.size);

const sharesWith = (one: Waiting) => (other: Waiting) => [...one.refs.keys()].some((key) => other.refs.has(key));

/** Policies that wait for no answer in common: each takes a question of its own. */
const apart = (waiting: readonly Waiting[]): number => {
  const kept: Waiting[] = [];
  for (const one of waiting) if (!kept.some(sharesWith(one))) kept.push(one);
  return kept.length;
};

/** Policies in groups that have no answer in common: no answer to one group ever helps another. */
const groupsOf = (waiting: readonly Waiting[]): readonly (readonly Waiting[])[] => {
  let groups: (readonly Waiting[])[] = [];
  for (const one of waiting) {
    const joined = groups.filter((group) => group.some(sharesWith(one)));
    groups = groups.filter((group) => !joined.includes(group));
    groups.push([...joined.flat(), one]);
  }
  return groups;
};

/**
 * Questions in the shortest interview there is: what one would ask who knew every answer beforehand and only had to show
 * it. Nothing shorter decides everything, and something this long does. For households that are sure of every answer.
 *
 * It holds every answer nobody can do without. Of what each policy then waits for it holds one at least, so trying those
 * of one policy, one more question allowed each time, misses nothing.
 */
export const shortestOf = (pack: Pack, whole: Answers, on: string): number => {
  const least = new Map<string, number>();
  /** The fewest answers that decide these policies, or more than `most`. */
  const fewest = (told: Answers, extra: readonly string[], group: readonly Waiting[], most: number): number => {
    const place = `${[...extra].sort()} ${group.map(({ id }) => id)}`;
    const ids = new Set(group.map(({ id }) => id));
    let more = Math.max(apart(group), least.get(place) ?? 0);
    for (; more <= most; more++) {
      const enough = [...(group[0]?.refs ?? [])].some(([key, ref]) => {
        const next = answered(told, whole, ref);
        const left = waitingIn(pack, next, on).filter(({ id }) => ids.has(id));
        return together(next, [...extra, key], left, more - 1) < more;
      });
      if (enough) break;
    }
    least.set(place, more);
    return more;
  };
  /** Likewise, group by group. */
  const together = (told: Answers, extra: readonly string[], waiting: readonly Waiting[], most: number): number => {
    const groups = groupsOf(waiting);
    const apartIn = groups.map(apart);
    return groups.reduce(
      (sum, group, at) => {
        if (sum > most) return sum;
        return sum - (apartIn[at] ?? 0) + fewest(told, extra, group, most - sum + (apartIn[at] ?? 0));
      },
      apartIn.reduce((sum, one) => sum + one, 0),
    );
  };
  const needed = neededOf(pack, whole, on);
  const told = [...needed.values()].reduce((sum, ref) => answered(sum, whole, ref), nothingOf(whole));
  if (progress(pack, told, on).left === 0) return needed.size;
  return needed.size + together(told, [], waitingIn(pack, told, on), Number.POSITIVE_INFINITY);
};
