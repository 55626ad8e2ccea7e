import type { FactRef } from '../facts/types.ts';
import { claim, type Frame, refOf } from '../rule/frame.ts';
import type { BoolNode } from '../rule/node.ts';
import { explain, lacks, type Tales, unverifiedOf } from './explain.ts';
import type { Reason, Verdict } from './types.ts';

/** One household under judgement: its answers laid out, and what has been told about it so far. */
export type Hearing = { readonly frame: Frame; readonly tales: Tales };

type Lazy = {
  /** The answers it lacks, by their number in the frame. */
  readonly waits: readonly number[];
  readonly because: readonly Reason[];
  readonly missing: readonly FactRef[];
  readonly unverified: readonly string[];
};

/** A kind of verdict, and whether it was reached with every figure as stated. */
type How = { readonly kind: Verdict['kind']; readonly stated: boolean };

/** What each lazy part of a verdict is worked out by. */
const work: {
  readonly [Part in keyof Lazy]: (rule: BoolNode, hearing: Hearing, how: How, waits: () => Lazy['waits']) => Lazy[Part];
} = {
  because: (rule, { frame, tales }, { stated }) => {
    frame.stated = stated;
    const reasons = explain(rule, frame, tales);
    frame.stated = false;
    return reasons;
  },
  waits: (rule, { frame }) => lacks(rule, frame),
  missing: (_, { frame }, __, waits) => waits().map((key) => refOf(frame, key)),
  // One that holds strictly and is capped hangs on no figure.
  unverified: (rule, { frame }, { kind, stated }) => (kind === 'open' || stated ? unverifiedOf(rule, frame) : []),
};

/** Reads as plain data; reasons and what is missing are worked out when somebody first reads them, for most cards of a list stay folded. */
class Judged {
  readonly kind: Verdict['kind'];
  readonly #rule: BoolNode;
  #hearing: Hearing;
  readonly #stated: boolean;
  readonly #kept: Partial<Record<keyof Lazy, Lazy[keyof Lazy]>> = {};

  constructor(
    kind: Verdict['kind'],
    rule: BoolNode,
    hearing: Hearing,
    stated: boolean,
    parts: readonly Exclude<keyof Lazy, 'waits'>[],
  ) {
    this.kind = kind;
    this.#rule = rule;
    this.#hearing = hearing;
    this.#stated = stated;
    for (const part of parts) Object.defineProperty(this, part, Judged.#getters[part]);
  }

  #read(part: keyof Lazy): Lazy[keyof Lazy] {
    const known = this.#kept[part];
    if (known) return known;
    claim(this.#hearing.frame);
    this.#hearing.frame.stated = false;
    const fresh = work[part](this.#rule, this.#hearing, { kind: this.kind, stated: this.#stated }, () => this.waits());
    this.#kept[part] = fresh;
    return fresh;
  }

  /** The verdict as it was made. */
  static of(verdict: Verdict): Judged {
    // Every verdict is made below.
    return verdict as unknown as Judged;
  }

  get hearing(): Hearing {
    return this.#hearing;
  }

  /** Read on from other answers that change nothing of it. */
  moveTo(hearing: Hearing): void {
    this.#hearing = hearing;
  }

  // Reached by its own name only: it is no part of what a verdict reads as.
  waits(): readonly number[] {
    return this.#read('waits') as Lazy['waits'];
  }

  // One getter for all: a getter of its own would give every verdict a shape of its own.
  static #getter(part: keyof Lazy): PropertyDescriptor & ThisType<Judged> {
    return {
      enumerable: true,
      get() {
        return this.#read(part);
      },
    };
  }
  static readonly #getters = {
    because: Judged.#getter('because'),
    missing: Judged.#getter('missing'),
    unverified: Judged.#getter('unverified'),
  };
}

const parts = {
  fits: ['because'],
  no: ['because'],
  possible: ['because', 'unverified'],
  open: ['missing', 'unverified'],
} as const;

/** A verdict with its reasons or what it lacks; `stated` = reached with every figure as stated. */
export const judged = (kind: Verdict['kind'], rule: BoolNode, hearing: Hearing, stated = false): Verdict =>
  // The lazy parts are defined by name, which the type of the class cannot tell.
  new Judged(kind, rule, hearing, stated, parts[kind]) as unknown as Verdict;

/** Of an open verdict: the answers it lacks, by their number in the frame. */
export const waitsOf = (verdict: Verdict): readonly number[] => Judged.of(verdict).waits();

/** The hearing a verdict reads its lazy parts from. */
export const hearingOf = (verdict: Verdict): Hearing => Judged.of(verdict).hearing;

/** Let a verdict read its lazy parts from a later hearing, whose answers change nothing of it. */
export const moveTo = (verdict: Verdict, hearing: Hearing): void => Judged.of(verdict).moveTo(hearing);
