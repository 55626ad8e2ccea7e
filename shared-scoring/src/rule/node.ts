import type { Column } from '../facts/table.ts';
import type { Operator, Relation } from './ast.ts';
import type { Bits } from './bits.ts';
import type { Figure } from './figure.ts';
import type { House } from './house.ts';

/**
 * How a node is worked out: a rule gives what it is of everybody at once, in Kleene's three values; a number leaves what it may
 * be of one member in `house.number`.
 */
export type Work = (house: House, member: number) => Bits;

/** What every node knows of itself. Nodes written alike are one node with one `id` in a pack. */
export type Standing = {
  readonly id: number;
  /** Its value differs from member to member. */
  readonly perMember: boolean;
  /** Comes out otherwise when figures count as stated and not strictly. */
  readonly soft: boolean;
  /** May hang on a figure nobody has published. */
  readonly loose: boolean;
  /** What is asked and which figures are met whatever the answers are; null where it hangs on them. */
  readonly asks: readonly Column[] | null;
  readonly figures: readonly Figure[];
  /** About the household, asks no fixed questions, and stands in more than one place of the pack. */
  readonly shared: boolean;
  /** How people call a derived number, `{who}` is the member; how a day is written; null for all others. */
  readonly label: string | null;
  readonly work: Work;
};

/** The nodes of one kind: the parts they are made of, and what they are about. */
type Kind<K extends string, Of extends readonly Node[], About = null> = {
  readonly kind: K;
  readonly of: Of;
  readonly about: About;
  /**
   * Of `options` the answers looked for, a bit each; of a policy 1 when it may hold at most "possibly"; of a comparison what it
   * counts as when only a figure nobody has published keeps it open; of a literal or a day itself.
   */
  readonly value: number;
};

type Both = readonly [NumNode, NumNode];

/** A compiled yes/no rule. `truth` and `options` are answers; "every" is written as "not some not". */
export type BoolNode = Standing &
  (
    | Kind<'truth' | 'options', readonly [], Column>
    | Kind<Relation, Both>
    | Kind<'all' | 'any', readonly BoolNode[]>
    | Kind<'not' | 'some', readonly [BoolNode]>
    | Kind<'policy', readonly [BoolNode], string>
  );

/** A compiled number. `sum` adds up over the members of whom its first part is so; a count is a sum of ones. */
export type NumNode = Standing &
  (
    | Kind<'literal' | 'day', readonly []>
    | Kind<'fact', readonly [], Column>
    | Kind<'figure', readonly [], Figure>
    | Kind<Operator, readonly NumNode[]>
    | Kind<'if', readonly [BoolNode, NumNode, NumNode]>
    | Kind<'sum', readonly [BoolNode, NumNode]>
  );

export type Node = BoolNode | NumNode;
/** A comparison of two numbers. */
export type Compare = Extract<BoolNode, { kind: Relation }>;
/** An answer that decides by itself. */
export type Coded = Extract<BoolNode, { about: Column }>;
