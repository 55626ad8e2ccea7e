import type { Column } from '../facts/table.ts';
import type { IsoDate } from '../facts/types.ts';
import { type Bool, type Name, type Num, RuleError, type Step } from './ast.ts';
import type { Figure } from './looked-at.ts';
import type { BoolNode, NumNode } from './node.ts';

/** What names in a rule stand for. */
export type Names = {
  /** The day of the screening. */
  readonly today: IsoDate;
  readonly fact: (name: string) => Column | undefined;
  readonly figure: (name: string) => Figure | undefined;
  readonly derived: (
    name: string,
  ) => { readonly label: string; readonly rule?: Bool | undefined; readonly number?: Num | undefined } | undefined;
  /** The rule of another policy; `capped`: it may hold at most "possibly" (lapsed, or its conditions are unverified). */
  readonly policy: (
    id: string,
  ) => { readonly title: string; readonly when: Bool; readonly capped: boolean } | undefined;
};

/** What is compiled once for a whole pack, how many nodes there are and how many values a frame keeps for them. */
export type Shared = {
  readonly named: Map<string, BoolNode>;
  readonly nodes: Map<string, BoolNode>;
  readonly numbers: Map<string, NumNode>;
  ids: number;
  household: number;
  member: number;
  number: number;
};

/** Whether the whole rule profits from this part being true (1), false (−1), or neither can be said (0). */
export type Sign = 1 | -1 | 0;

/** Where the compiler stands: what names mean, inside a member rule or not, and the path for its messages. */
export type Scope = {
  readonly names: Names;
  readonly shared: Shared;
  readonly inMember: boolean;
  readonly sign: Sign;
  readonly path: readonly Step[];
  /** Derived rules and policies being compiled, outermost first. */
  readonly within: readonly string[];
  readonly bool: (rule: Bool, inner: Scope) => BoolNode;
  readonly num: (rule: Num, inner: Scope) => NumNode;
};

/** The scope one step deeper in the JSON. */
export const into = (scope: Scope, ...steps: readonly Step[]): Scope => ({ ...scope, path: [...scope.path, ...steps] });

/** The scope of another named rule; throws when it leads back to itself. */
export const enter = (scope: Scope, name: string): Scope => {
  if (scope.within.includes(name)) {
    throw new RuleError(scope.path, 'circle', ...scope.within, name);
  }
  return { ...scope, within: [...scope.within, name] };
};

/** The fact a name stands for, seen from this scope. Throws when there is none, or it belongs to a member and none is at hand. */
export const factOf = (scope: Scope, name: Name): Column => {
  const wanted = typeof name === 'string' ? name : name.household;
  const column = scope.names.fact(wanted);
  if (!column) throw new RuleError(scope.path, 'noFact', wanted);
  if (column.fact.of === 'member' && (!scope.inMember || typeof name !== 'string')) {
    throw new RuleError(scope.path, 'perMember', wanted);
  }
  return column;
};
