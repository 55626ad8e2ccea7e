import * as z from 'zod/mini';
import { kept } from '../../state/kept.ts';
import { picksKept } from './handover-kept.ts';
import { incomeKept } from './income-kept.ts';
import type { Interview } from './interview.ts';
import { KeptInterview } from './kept-interview.ts';
import { forgetPast } from './past-kept.ts';

/** The screening of this household. It is read and written on this phone and goes nowhere else. */
export const interviewKept = kept<Interview | null>(
  'screening',
  z.nullable(KeptInterview) as unknown as z.ZodMiniType<Interview | null>, // optional `member`: absent, never undefined
  null,
);

/** The papers already put aside, by policy: the places in its list. */
export const papersKept = kept<Readonly<Record<string, readonly number[]>>>(
  'screening.papers',
  z.record(z.string(), z.array(z.int())),
  {},
);

/** Forgets every answer, tick and earlier result on this phone. */
export const forgetScreening = (): void => {
  interviewKept.clear();
  papersKept.clear();
  incomeKept.clear();
  picksKept.clear();
  forgetPast();
};
