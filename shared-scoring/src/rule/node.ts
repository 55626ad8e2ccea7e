import type { Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { Frame } from './frame.ts';

/** A figure of the region on one day. Money in Fen. */
export type Figure = {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly money: boolean;
  readonly verified: boolean;
  /** What is certain: the figure itself, or what it lies between. */
  readonly lo: number;
  readonly hi: number;
  /** What is stated; the same as above when no value is known. */
  readonly statedLo: number;
  readonly statedHi: number;
  /** No value is known. */
  readonly loose: boolean;
  readonly from: string | null;
  readonly source: string | null;
};

/** Told what a rule looks at: facts (of the member looked at just now, if a member fact), figures, the member list. */
export type Sink = {
  fact(column: Column, frame: Frame): void;
  figure(figure: Figure): void;
  members(frame: Frame): void;
};
export type Touch = (frame: Frame, sink: Sink) => void;

/** Does a number count money, plain units, or (a bare 0) either? */
export type Measure = 'money' | 'plain' | 'any';

/** A compiled number: leaves its interval in `frame.lo` and `frame.hi`. */
export type NumNode = {
  readonly read: (frame: Frame) => void;
  readonly touch: Touch;
  readonly measure: Measure;
  /** How people call it; null for a bare formula. `{who}` is the member looked at. */
  readonly label: string | null;
  readonly unit: string;
  readonly figure?: Figure;
  readonly column?: Column;
  /** Counts all people of the household: what is divided by it is an average. */
  readonly people?: true;
  /** Of an `if`: the branch taken, when that is known. */
  readonly chosen?: (frame: Frame) => NumNode | null;
  readonly literal?: true;
};

export type Relation = 'below' | 'atMost' | 'atLeast' | 'above';

/** What a leaf can say about itself in words. */
export type Leaf =
  | { readonly kind: 'bool'; readonly column: Column }
  | { readonly kind: 'options'; readonly column: Column; readonly values: readonly string[] }
  | { readonly kind: 'compare'; readonly relation: Relation; readonly left: NumNode; readonly right: NumNode };

/** A compiled yes/no rule: decides in Kleene's three values, and keeps its parts for the explanation. */
export type BoolNode = { readonly decide: (frame: Frame) => Tri } & (
  | { readonly kind: 'all'; readonly of: readonly BoolNode[] }
  | { readonly kind: 'any'; readonly of: readonly BoolNode[] }
  | { readonly kind: 'not'; readonly of: BoolNode }
  | { readonly kind: 'policy'; readonly title: string; readonly of: BoolNode }
  | { readonly kind: 'some'; readonly of: BoolNode }
  | { readonly kind: 'every'; readonly of: BoolNode }
  | { readonly kind: 'leaf'; readonly leaf: Leaf; readonly touch: Touch }
);
