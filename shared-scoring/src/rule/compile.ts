import type { Tri } from '../facts/row.ts';
import { type Bool, type Num, RuleError } from './ast.ts';
import { compare } from './compare.ts';
import { boolFact, holdsValue, oneOf } from './leaf.ts';
import type { BoolNode, NumNode, Relation } from './node.ts';
import { compileNum } from './number.ts';
import { eachMember } from './quantifier.ts';
import { enter, into, type Names, type Scope, type Shared, type Sign } from './scope.ts';
import { named, once } from './share.ts';

const relations = ['below', 'atMost', 'atLeast', 'above'] as const satisfies readonly Relation[];

/** The first part that is enough settles it; then what other parts lack does not matter. */
const decideSeveral =
  (parts: readonly BoolNode['decide'][], enough: Tri): BoolNode['decide'] =>
  (frame) => {
    const before = frame.flags;
    let sofar: Tri = enough === 2 ? 0 : 2;
    for (let at = 0; at < parts.length; at++) {
      const value = (parts[at] as BoolNode['decide'])(frame);
      if (value === enough) {
        frame.flags = before;
        return value;
      }
      if (value === 1) sofar = 1;
    }
    return sofar;
  };

const several = (kind: 'all' | 'any', scope: Scope, rules: readonly Bool[]): BoolNode => {
  const of = rules.map((rule, at) => scope.bool(rule, into(scope, kind, at)));
  return once(scope, `${kind} ${of.map(({ id }) => id).join()}`, () => ({
    kind,
    of,
    perMember: of.some((part) => part.perMember),
    firm: of.every((part) => part.firm),
    closure: () =>
      decideSeveral(
        of.map(({ link }) => link()),
        kind === 'any' ? 2 : 0,
      ),
  }));
};

const not = (scope: Scope, rule: Bool): BoolNode => {
  const of = scope.bool(rule, { ...into(scope, 'not'), sign: -scope.sign as Sign });
  const { id, perMember, firm } = of;
  return once(scope, `not ${id}`, () => ({
    kind: 'not',
    of,
    perMember,
    firm,
    closure: () => {
      const decide = of.link();
      return (frame) => (2 - decide(frame)) as Tri;
    },
  }));
};

const policyRule = (scope: Scope, id: string): BoolNode => {
  const policy = scope.names.policy(id);
  if (!policy) throw new RuleError(scope.path, 'noPolicy', id);
  return named({ ...enter(into(scope, id), id), inMember: false }, `policy ${id}`, (inner) => {
    const of = scope.bool(policy.when, inner);
    const { title, capped } = policy;
    return once(scope, `policy ${id} ${of.id}`, () => ({
      kind: 'policy',
      title,
      capped,
      of,
      perMember: false,
      firm: of.firm && !capped,
      closure: () => {
        const decide = of.link();
        if (!capped) return decide;
        return (frame) => {
          const value = decide(frame);
          return value === 2 && !frame.stated ? 1 : value;
        };
      },
    }));
  });
};

const derivedRule = (scope: Scope, name: string): BoolNode => {
  const rule = scope.names.derived(name)?.rule;
  if (rule === undefined) {
    throw new RuleError(scope.path, 'noRule', name);
  }
  return named(enter(into(scope, name), name), `derived ${name}`, (inner) => scope.bool(rule, inner));
};

const compileBool = (rule: Bool, scope: Scope): BoolNode => {
  if (typeof rule === 'string' || 'household' in rule) return boolFact(scope, rule);
  if ('all' in rule) return several('all', scope, rule.all);
  if ('any' in rule) return several('any', scope, rule.any);
  if ('not' in rule) return not(scope, rule.not);
  if ('is' in rule) return oneOf(scope, 'is', rule.is[0], [rule.is[1]]);
  if ('in' in rule) return oneOf(scope, 'in', rule.in[0], rule.in[1]);
  if ('has' in rule) return holdsValue(scope, rule.has[0], rule.has[1]);
  if ('where' in rule) return eachMember(scope, 'some' in rule ? 'some' : 'every', rule.where);
  if ('policy' in rule) return policyRule(scope, rule.policy);
  if ('derived' in rule) return derivedRule(scope, rule.derived);
  const relation = relations.find((one) => one in rule);
  const sides = relation && (rule as Partial<Record<Relation, Extract<Bool, { below: unknown }>['below']>>)[relation];
  if (!relation || !sides) throw new RuleError(scope.path, 'isNoRule', JSON.stringify(rule));
  return compare(scope, relation, sides);
};

/** Named rules shared by the policies of one pack. */
export const shared = (): Shared => ({
  named: new Map(),
  nodes: new Map(),
  numbers: new Map(),
  ids: 0,
  household: 0,
  member: 0,
  number: 0,
});

const start = (names: Names, kept: Shared, at: string): Scope => ({
  names,
  shared: kept,
  inMember: false,
  sign: 1,
  path: [at],
  within: [],
  bool: compileBool,
  num: compileNum,
});

/** Compile the rule of policy `id` into closures. Throws a RuleError whose path starts at `when`. */
export const compile = (rule: Bool, names: Names, kept: Shared = shared(), id = ''): BoolNode =>
  compileBool(rule, { ...start(names, kept, 'when'), within: [id] });

/** Compile an amount likewise; the path starts at `amount.of`. */
export const compileAmount = (rule: Num, names: Names, kept: Shared = shared()): NumNode =>
  compileNum(rule, { ...into(start(names, kept, 'amount'), 'of'), sign: 0 });
