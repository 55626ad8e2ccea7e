import type { Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { Frame } from './frame.ts';
import type { Figure, Trace } from './looked-at.ts';
import type { Standing } from './standing.ts';

/** Tells a trace what a rule looks at: facts (of the member looked at just now, if a member fact), figures, the members. */
export type Touch = (frame: Frame, trace: Trace) => void;

/** How a number is made of others, for those who work it out for many households at once. */
export type NumShape =
  | { readonly kind: 'literal'; readonly value: number }
  | { readonly kind: 'fact'; readonly column: Column }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'fold'; readonly operator: string; readonly of: readonly NumNode[] }
  | { readonly kind: 'span'; readonly span: 'days' | 'months' | 'years'; readonly of: readonly [NumNode, NumNode] }
  | { readonly kind: 'if'; readonly of: readonly [BoolNode, NumNode, NumNode] }
  | { readonly kind: 'tally'; readonly where: BoolNode | null; readonly of: NumNode | null };

/** A compiled number: leaves its interval in `frame.lo` and `frame.hi`. */
export type NumNode = Standing & {
  readonly read: (frame: Frame) => void;
  /** `read` without the detour of a first use, for those who make a closure of this one. */
  readonly link: () => (frame: Frame) => void;
  readonly touch: Touch;
  readonly shape: NumShape;
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
  | {
      readonly kind: 'compare';
      readonly relation: Relation;
      readonly left: NumNode;
      readonly right: NumNode;
      /** What it counts as when only a figure nobody has published keeps it open. */
      readonly assumed: Tri;
    };

/** The parts of a yes/no rule, kept for the explanation. */
export type Parts =
  | { readonly kind: 'all' | 'any'; readonly of: readonly BoolNode[] }
  | { readonly kind: 'not'; readonly of: BoolNode }
  | { readonly kind: 'policy'; readonly title: string; readonly capped: boolean; readonly of: BoolNode }
  | { readonly kind: 'some' | 'every'; readonly of: BoolNode }
  | { readonly kind: 'leaf'; readonly leaf: Leaf; readonly touch: Touch };

/** A compiled yes/no rule: decides in Kleene's three values. */
export type BoolNode = Standing & {
  readonly decide: (frame: Frame) => Tri;
  /** `decide` without the detour of a first use, for those who make a closure of this one. */
  readonly link: () => (frame: Frame) => Tri;
} & Parts;
