import type { ProblemCode } from 'shared-scoring/contract';
import words from './words.json' with { type: 'json' };

type Words = { readonly title: string; readonly remedy: string };

/** What a person reads for each problem: what happened, and what to do now. */
export const problemWords: Readonly<Record<ProblemCode, Words>> = words;
