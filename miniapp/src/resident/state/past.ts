import type { IsoDate } from 'shared-scoring';
import type { Interview } from './interview.ts';

/** A result as it was seen: the answers, the day, and the exact files it was worked out with. */
export type Past = {
  readonly on: IsoDate;
  readonly interview: Interview;
  /** By region code the name on the shelf. */
  readonly versions: Readonly<Record<string, string>>;
};

/** So many results are kept, the newest first. */
export const mostPast = 3;

/** The results with today's put in; of one day only the last is kept. */
export const remembered = (past: readonly Past[], now: Past): readonly Past[] =>
  [now, ...past.filter(({ on }) => on !== now.on)].slice(0, mostPast);

/** Names of files that some result leans on. */
export const namesIn = (past: readonly Past[]): ReadonlySet<string> =>
  new Set(past.flatMap(({ versions }) => Object.values(versions)));

/** True when both say the same under the same rules. */
export const sameResult = (a: Past | undefined, b: Past): boolean =>
  a !== undefined &&
  a.on === b.on &&
  JSON.stringify([a.interview, a.versions]) === JSON.stringify([b.interview, b.versions]);
