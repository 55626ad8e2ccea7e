import { dayOf } from '../day/civil.ts';
import { type Bool, type Name, type Num, RuleError, type RuleFault } from './ast.ts';
import type { Names } from './names.ts';
import type { BoolNode, Node, NumNode, Work } from './node.ts';
import { workOf } from './rule.ts';

type Growing = { -readonly [K in keyof Node]: Node[K] };

/** Nodes of all kinds have one shape: whoever reads them is much quicker for it. What is not said they take over from their parts. */
class Made {
  shared = false;
  readonly about: Node['about'];
  readonly value: number;
  readonly label: string | null;
  readonly perMember: boolean;
  readonly soft: boolean;
  readonly loose: boolean;
  readonly asks: Node['asks'];
  readonly figures: Node['figures'];
  readonly work: Work;
  constructor(
    readonly kind: Node['kind'],
    readonly of: readonly Node[],
    readonly id: number,
    own: Partial<Node>,
  ) {
    this.about = own.about ?? null;
    this.value = own.value ?? 0;
    this.label = own.label ?? null;
    this.perMember = own.perMember ?? of.some((part) => part.perMember);
    this.soft = own.soft ?? of.some((part) => part.soft);
    this.loose = own.loose ?? of.some((part) => part.loose);
    this.asks = own.asks ?? null;
    this.figures = own.figures ?? [];
    this.work = own.work ?? workOf(this as Node);
  }
}

/** A thing by name. Throws a RuleError when there is none. */
const found = <T>(thing: T | undefined, fault: RuleFault, name: string): T => {
  if (thing === undefined) throw new RuleError([], fault, name);
  return thing;
};

/**
 * Compiles the rules of one pack. They have been checked (`check.ts`); throws a RuleError all the same where a name is not known
 * here, as of a newer pack.
 */
export const compiler = (names: Names) => {
  const known = new Map<string, Growing>();
  /** What is written alike is one, by a key that says what it is. */
  const once = (key: string, make: () => Node): Node => {
    const before = known.get(key);
    if (before) before.shared = !before.perMember && !before.asks;
    const node = before ?? make();
    known.set(key, node as Growing);
    return node as Node;
  };
  const node = (kind: Node['kind'], of: readonly Node[], key: string | number = '', own: Partial<Node> = {}): Node =>
    once(`${kind} ${of.map(({ id }) => id)} ${key}`, () => new Made(kind, of, known.size, own) as Node);

  const fact = (name: Name, values?: readonly string[]): Node => {
    const wanted = typeof name === 'string' ? name : name.household;
    const about = found(names.fact(wanted), 'noFact', wanted);
    const { kind, of } = about.fact;
    let value = 0;
    for (const one of values ?? []) value |= 1 << found(about.codes.get(one), 'noAnswer', one);
    const own = { about, value, perMember: of === 'member', asks: [about] };
    return node(values ? 'options' : kind === 'bool' ? 'truth' : 'fact', [], `${wanted} ${value}`, own);
  };
  /** `sign`: whether the whole rule profits from this part being true (1), false (−1), or neither can be said (0). */
  const compile = (written: Bool | Num, sign: number): Node => {
    if (typeof written === 'number') return node('literal', [], written, { value: written, asks: [] });
    if (typeof written === 'string' || 'household' in written) return fact(written);
    if ('count' in written || 'sum' in written) {
      const { where = { all: [] }, of = 1 } = written as { where?: Bool; of?: Num };
      return node('sum', [compile(where, 0), compile(of, 0)], '', { perMember: false });
    }
    if ('some' in written) return node('some', [compile(written.where, sign)], '', { perMember: false });
    if ('every' in written) return compile({ not: { some: 'member', where: { not: written.where } } }, sign);
    const [[kind, args]] = Object.entries(written) as [[string, never]];
    switch (kind) {
      case 'is':
      case 'has':
      case 'in':
        return fact(args[0], ([] as string[]).concat(args[1]));
      case 'not':
        return node(kind, [compile(args, -sign)]);
      case 'policy': {
        const { title, capped, when } = found(names.policy(args), 'noPolicy', args);
        const of = once(`rule ${args} ${sign}`, () => compile(when, sign));
        return node(kind, [of], args, { about: title, value: capped ? 1 : 0, soft: of.soft || capped });
      }
      case 'derived':
        return once(`derived ${args} ${sign}`, () => compile(found(names.derived(args)?.rule, 'noRule', args), sign));
      case 'derivedNumber':
        return once(`derived ${args}`, () => {
          const { number, label } = found(names.derived(args), 'noNumber', args);
          const one = compile(found(number, 'noNumber', args), 0);
          return new Made(one.kind, one.of, one.id, { ...one, label } as Partial<Node>) as Node;
        });
      case 'param': {
        const about = found(names.figure(args), 'noFigure', args);
        const { loose, lo, hi, statedLo, statedHi } = about;
        const soft = loose || lo !== statedLo || hi !== statedHi;
        return node('figure', [], args, { about, loose, soft, asks: [], figures: [about] });
      }
      case 'day':
        return node(kind, [], args, {
          value: dayOf(args === 'today' ? names.today : args),
          label: args,
          asks: [],
        });
      case 'all':
      case 'any':
      case 'if':
        return node(
          kind,
          (args as readonly Bool[]).map((one) => compile(one, kind === 'if' ? 0 : sign)),
        );
      default: {
        const of = (args as readonly Num[]).map((one) => compile(one, 0));
        const value = of.some(({ loose }) => loose) ? sign + 1 : 1;
        const asks = of.every((part) => part.asks) ? of.flatMap((part) => part.asks ?? []) : null;
        const figures = of.flatMap((part) => part.figures);
        return node(kind as Node['kind'], of, value, { value, asks, figures });
      }
    }
  };
  return {
    rule: (written: Bool) => compile(written, 1) as BoolNode,
    number: (written: Num) => compile(written, 0) as NumNode,
    count: () => known.size,
  };
};
