import type { FactRef, Fen, IsoDate } from '../facts/types.ts';
import type { Policy } from '../region/schema.ts';

/** One condition that decided, in plain Chinese, with the person's own figure beside the line. Money in Fen (unit 'fen'). */
export type Reason = {
  readonly text: string;
  readonly figure?: { readonly label: string; readonly lo: number; readonly hi: number; readonly unit: string };
  readonly line?: {
    readonly label: string;
    readonly lo: number;
    readonly hi: number;
    readonly unit: string;
    readonly param: string | null;
    readonly from: string | null;
    readonly source: string | null;
    readonly verified: boolean;
  };
  /** The answers it rests on; `members` stands for the list of who lives here. */
  readonly facts: readonly FactRef[];
};

/** What can be said of one policy. `fits` and `no` stay true whatever the unanswered questions turn out to be. */
export type Verdict =
  | { readonly kind: 'fits' | 'no'; readonly because: readonly Reason[] }
  | { readonly kind: 'possible'; readonly because: readonly Reason[]; readonly unverified: readonly string[] }
  | { readonly kind: 'open'; readonly missing: readonly FactRef[]; readonly unverified: readonly string[] };

/** What it may bring, in Fen; never 0 for "not known". */
export type Amount = {
  readonly lo: Fen;
  readonly hi: Fen;
  readonly per: 'month' | 'year' | 'once';
  readonly note: string | null;
};

/** Only one of these can be had; `with` are the others within reach. `instead`: one of them is received already. */
export type Choice = {
  readonly text: string;
  readonly with: readonly string[];
  readonly instead: boolean;
  /** What to look at when choosing, in the words of the pack. */
  readonly why: string | null;
};

export type PolicyResult = {
  readonly policy: Policy;
  readonly verdict: Verdict;
  readonly amount: Amount | null;
  /** The person says they have it already: it is not offered again. */
  readonly received: boolean;
  /** Help that cannot be had beside this one, when both are within reach. */
  readonly choice: Choice | null;
  /** The answers that would decide it; empty when it is decided. */
  readonly needs: readonly FactRef[];
  /** How many they are. */
  readonly lacking: number;
};

/** What changes a verdict by itself, or how far a figure is from its line. Nothing anybody is to do; never advice. */
export type NearMiss = {
  /** Somebody reaches an age; figures or rules of another day hold; one line alone decides. */
  readonly kind: 'age' | 'standard' | 'line';
  readonly text: string;
  /** The verdict afterwards; of a line as it is now. */
  readonly becomes: Verdict['kind'];
  /** The earliest and the latest day it can be; the same when it is known, null of a line. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly member?: string;
  readonly figure?: NonNullable<Reason['figure']>;
  readonly line?: NonNullable<Reason['line']>;
  /** How far the figure lies beyond the line, in the unit of the line (money in Fen); a range when either is one. */
  readonly distance?: { readonly lo: number; readonly hi: number; readonly unit: string };
};
