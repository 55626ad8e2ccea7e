import type { ProblemCode } from 'shared-scoring/contract';

export type Field = { readonly path: string; readonly message: string };

/** A request that cannot be served, by code; becomes HTTP in `http/` and nowhere else. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly fields: readonly Field[];
  /** Words for this very case; without it the code's own words are said. */
  readonly say: string | undefined;

  constructor(code: ProblemCode, more: { fields?: readonly Field[]; say?: string; cause?: unknown } = {}) {
    super(code, { cause: more.cause });
    this.name = 'Problem';
    this.code = code;
    this.fields = more.fields ?? [];
    this.say = more.say;
  }
}
