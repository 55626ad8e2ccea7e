import type { IsoDate, Pack } from 'shared-scoring';
import * as z from 'zod/mini';
import { kept } from '../../state/kept.ts';
import type { Interview } from './interview.ts';
import { KeptInterview } from './kept-interview.ts';
import { clearShelf, shelve, unshelve } from './pack-shelf.ts';
import { chainOf, packWith, versionsOf } from './packs.ts';
import { fetchedKept } from './packs-kept.ts';
import { namesIn, type Past, remembered, sameResult } from './past.ts';

/** Earlier results of this household; they are read and written on this phone and go nowhere else. */
export const pastKept = kept<readonly Past[]>(
  'screening.past',
  z.array(
    z.object({ on: z.string(), interview: KeptInterview, versions: z.record(z.string(), z.string()) }),
  ) as unknown as z.ZodMiniType<readonly Past[]>, // optional `member`: absent, never undefined, in what is kept
  [],
);

const sweep = (before: readonly Past[], after: readonly Past[]) => {
  const [still, fetched] = [namesIn(after), Object.values(fetchedKept.read().names)];
  for (const name of namesIn(before)) if (!still.has(name) && !fetched.includes(name)) clearShelf(name);
};

/** Keeps today's result with the files it was worked out with, so that it can be shown again when they have changed. */
export const rememberResult = (interview: Interview, on: IsoDate): void => {
  const { region } = interview.answers;
  const [before, now] = [pastKept.read(), { on, interview, versions: versionsOf(region) }];
  if (sameResult(before[0], now)) return;
  for (const [code, raw] of Object.entries(chainOf(region))) {
    const name = now.versions[code];
    if (name && !unshelve(name)) shelve(name, raw);
  }
  const after = remembered(before, now);
  pastKept.write(after);
  sweep(before, after);
};

/** The pack an earlier result was worked out with; null when its files are gone. */
export const packOfPast = ({ interview, versions }: Past): Pack | null => {
  const raws = Object.entries(versions).map(([code, name]) => [code, unshelve(name)] as const);
  if (raws.some(([, raw]) => raw === null)) return null;
  return packWith(
    interview.answers.region,
    Object.fromEntries(raws.flatMap(([code, raw]) => (raw ? [[code, raw]] : []))),
  );
};

/** Forgets every earlier result. */
export const forgetPast = (): void => {
  const before = pastKept.read();
  pastKept.clear();
  sweep(before, []);
};
