import type { ProblemReply } from 'shared-scoring/contract';

/** No answer reached the phone: what was typed stays here and can be sent again. */
export type Offline = { readonly code: 'offline'; readonly title: string; readonly remedy: string };

/** Everything that can go wrong with a call, in words for people. */
export type Problem = ProblemReply | Offline;

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });
