import type { Column } from '../facts/table.ts';
import { type Name, RuleError, type RuleFault } from './ast.ts';
import { keepNumber, keepRule } from './keep.ts';
import type { Names } from './names.ts';
import type { BoolNode, Judging, NumNode, Parts, Standing } from './node.ts';

/** Found out while the pack is compiled. */
type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** What a node is made of, as far as it matters to the whole. */
type Part = Pick<Standing, 'perMember' | 'firm' | 'loose'>;

export const idsOf = (of: readonly Standing[]): string => of.map(({ id }) => id).join();

/** What a whole takes over from its parts. */
export const standingOf = (of: readonly Part[]): Part => ({
  perMember: of.some((part) => part.perMember),
  firm: of.every((part) => part.firm),
  loose: of.some((part) => part.loose),
});

/** A thing by name. Throws a RuleError when there is none. */
export const found = <T>(thing: T | undefined, fault: RuleFault, ...about: readonly string[]): T => {
  if (thing === undefined) throw new RuleError([], fault, ...about);
  return thing;
};

/** The fact of that name, from within a member rule or not. */
export const factOf = (name: Name, names: Names): Column => {
  const wanted = typeof name === 'string' ? name : name.household;
  return found(names.fact(wanted), 'noFact', wanted);
};

/** Every node of a pack: what is written alike is one, by a key that says what it is in terms of its parts' ids. */
export const aBook = () => {
  const rules = new Map<string, Growing<BoolNode>>();
  const numbers = new Map<string, Growing<NumNode>>();
  const kept = { nodes: 0, bits: 0, ends: 0 };
  const rule = (key: string, standing: Part, parts: Parts, make: () => Judging): BoolNode => {
    const known = rules.get(key);
    if (known) return again(known);
    const judging = make();
    const at = kept.bits++;
    // One shape for nodes of every kind: whoever reads them is quicker for it.
    const { kind, of, leaf, title, capped }: Partial<Record<'of' | 'leaf' | 'title' | 'capped', unknown>> & Parts =
      parts;
    const { decide, look } = judging;
    const made = { kind, of, leaf, title, capped, id: kept.nodes++, at, shared: false, workOut: decide, decide, look };
    const node = { ...made, ...standing } as Growing<BoolNode>;
    const keeping = keepRule(judging, node, at, kind === 'leaf');
    node.decide = keeping.decide;
    node.look = keeping.look;
    rules.set(key, node);
    return node;
  };
  /** `heavy` numbers about the whole household are kept once worked out. */
  const number = (key: string, heavy: boolean, make: () => Omit<NumNode, 'id' | 'shared'>): NumNode => {
    const known = numbers.get(key);
    if (known) return again(known);
    const node: Growing<NumNode> = { ...make(), id: kept.nodes++, shared: false };
    if (heavy && !node.perMember) {
      const keeping = keepNumber(node, node, kept.ends++);
      node.read = keeping.read;
      node.look = keeping.look;
    }
    numbers.set(key, node);
    return node;
  };
  return { rule, number, kept };
};
export type Book = ReturnType<typeof aBook>;

/** A node that stands in one more place. */
export const again = <T extends Standing>(node: T): T => {
  (node as Growing<T>).shared = true;
  return node;
};
