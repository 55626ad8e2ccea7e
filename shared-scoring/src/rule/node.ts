import type { Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { Bits } from './bits.ts';
import type { Figure } from './figure.ts';
import type { House } from './house.ts';

/** What every node knows of itself. Nodes written alike are one node with one `id` in a pack. */
export type Standing = {
  readonly id: number;
  /** Its value differs from member to member. */
  readonly perMember: boolean;
  /** Comes out the same whether figures count strictly or as stated. */
  readonly firm: boolean;
  /** May hang on a figure nobody has published. */
  readonly loose: boolean;
  /** Stands in more than one place of the pack. */
  readonly shared: boolean;
};

/** What a look is for: answers given and figures; answers missing; or those and the figures that are not certain. */
export type Purpose = 'given' | 'missing' | 'unsure';

/** What was found so far. Of what is missing, answers given and conditions that are settled do not matter. */
export type Look = {
  readonly house: House;
  readonly purpose: Purpose;
  readonly places: number[];
  readonly figures: Figure[];
  /** Whose answers mattered so far (a bit each), by place. */
  readonly marks: Int32Array;
};

export type Span = 'days' | 'months' | 'years';

/** How a number is made of others. */
export type NumShape =
  | { readonly kind: 'literal'; readonly value: number }
  | { readonly kind: 'fact'; readonly column: Column }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'fold'; readonly operator: string; readonly of: readonly NumNode[] }
  | { readonly kind: 'span'; readonly span: Span; readonly of: readonly [NumNode, NumNode] }
  | { readonly kind: 'if'; readonly of: readonly [BoolNode, NumNode, NumNode] }
  | { readonly kind: 'tally'; readonly where: BoolNode | null; readonly of: NumNode | null };

/** How a number is worked out. */
export type Reading = {
  /** Leaves what it may be of one member in `house.number.lo` and `house.number.hi`. */
  readonly read: (house: House, member: number) => void;
  /** Puts into a look what it is worked out of, of some members (a bit each). */
  readonly look: (look: Look, who: number) => void;
};

/** A compiled number. */
export type NumNode = Standing &
  Reading & {
    readonly shape: NumShape;
    /** How people call it, `{who}` is the member; null for a bare formula. */
    readonly label: string | null;
    readonly unit: string;
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

/** The parts of a yes/no rule. */
export type Parts =
  | { readonly kind: 'all' | 'any'; readonly of: readonly BoolNode[] }
  | { readonly kind: 'not' | 'some' | 'every'; readonly of: BoolNode }
  | { readonly kind: 'policy'; readonly title: string; readonly capped: boolean; readonly of: BoolNode }
  | { readonly kind: 'leaf'; readonly leaf: Leaf };

/** How a rule is decided. */
export type Judging = {
  /** In Kleene's three values, for everybody at once. */
  readonly decide: (house: House) => Bits;
  /** Puts into a look what made it that value of some members (a bit each): what settled it, or what keeps it unknown. */
  readonly look: (look: Look, who: number, value: Tri) => void;
};

/**
 * A compiled yes/no rule. `at`: where the slate keeps what it came to; `decide` looks there first, `workOut` does not, for those
 * who have looked.
 */
export type BoolNode = Standing & Judging & Parts & { readonly at: number; readonly workOut: Judging['decide'] };
