import { claim, type Frame } from '../rule/frame.ts';
import type { BoolNode } from '../rule/node.ts';
import { explain, type Tales } from './explain.ts';
import type { Reason, Verdict } from './types.ts';

/** One household under judgement: its answers laid out, and what has been told about it so far. */
export type Hearing = { readonly frame: Frame; readonly tales: Tales };

/** Reads as plain data; `because` is worked out when somebody first reads it, for most cards of a list stay folded. */
class Judged {
  readonly kind: string;
  readonly #rule: BoolNode;
  readonly #hearing: Hearing;
  readonly #stated: boolean;
  #reasons: readonly Reason[] | null = null;

  constructor(kind: string, rule: BoolNode, hearing: Hearing, stated: boolean) {
    this.kind = kind;
    this.#rule = rule;
    this.#hearing = hearing;
    this.#stated = stated;
    Object.defineProperty(this, 'because', Judged.#because);
  }

  // One getter for all: a getter of its own would give every verdict a shape of its own.
  static readonly #because: PropertyDescriptor & ThisType<Judged> = {
    enumerable: true,
    get() {
      this.#reasons ??= this.#explain();
      return this.#reasons;
    },
  };

  #explain(): readonly Reason[] {
    const { frame, tales } = this.#hearing;
    claim(frame);
    frame.stated = this.#stated;
    const reasons = explain(this.#rule, frame, tales);
    frame.stated = false;
    return reasons;
  }
}

/** A verdict with its reasons; `stated` = reached with every figure as stated. */
export const judged = (
  kind: 'fits' | 'no' | 'possible',
  rule: BoolNode,
  hearing: Hearing,
  stated: boolean,
  unverified?: readonly string[],
): Verdict => {
  const verdict = new Judged(kind, rule, hearing, stated);
  // `because` is defined by name, which the type of the class cannot tell.
  return (unverified === undefined ? verdict : Object.assign(verdict, { unverified })) as unknown as Verdict;
};
