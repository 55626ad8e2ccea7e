import { type Tri, unknown } from '../facts/row.ts';
import type { Num } from './ast.ts';
import { loose, missing } from './frame.ts';
import { type Interval, isAtMost, isBelow, same } from './interval.ts';
import type { BoolNode, NumNode, Relation } from './node.ts';
import { into, type Scope } from './scope.ts';
import { once } from './share.ts';

const tests: Readonly<Record<Relation, (a: Interval, b: Interval) => Tri>> = {
  below: isBelow,
  atMost: isAtMost,
  atLeast: (a, b) => isAtMost(b, a),
  above: (a, b) => isBelow(b, a),
};

/** Whether one interval stands so to another: surely not, perhaps, surely. */
export const compared = (relation: Relation, a: Interval, b: Interval): Tri => tests[relation](a, b);

/** The ends of a number that is the same for everybody and certain. */
const fixedOf = ({ shape, firm }: NumNode): Interval | null => {
  if (!firm) return null;
  if (shape.kind === 'literal') return { lo: shape.value, hi: shape.value };
  return shape.kind === 'figure' ? shape.figure : null;
};

/** A fact beside a certain line: what most conditions are, so nothing but the two ends is looked at. */
const decideFact = (relation: Relation, left: NumNode, right: NumNode): BoolNode['decide'] | null => {
  const line = fixedOf(right);
  if (left.shape.kind !== 'fact' || line === null) return null;
  const { slot, fact } = left.shape.column;
  const inMember = fact.of === 'member';
  const rises = relation === 'atLeast' || relation === 'above';
  const turned = relation === 'atLeast' || relation === 'atMost' ? 2 : 0;
  const { lo, hi } = line;
  return rises !== (turned === 2)
    ? (frame) => {
        const { lo: own, hi: most, state } = inMember ? frame.row : frame.household;
        if ((own[slot] as number) - hi > same) return (2 - turned) as Tri;
        if (!((most[slot] as number) - lo > same)) return turned as Tri;
        if (state[slot] === unknown) frame.flags |= missing;
        return 1;
      }
    : (frame) => {
        const { lo: least, hi: own, state } = inMember ? frame.row : frame.household;
        if (lo - (own[slot] as number) > same) return (2 - turned) as Tri;
        if (!(hi - (least[slot] as number) > same)) return turned as Tri;
        if (state[slot] === unknown) frame.flags |= missing;
        return 1;
      };
};

const decideAny = (relation: Relation, left: NumNode, right: NumNode, assumed: Tri): BoolNode['decide'] => {
  const test = tests[relation];
  const a: Interval = { lo: 0, hi: 0 };
  const [readLeft, readRight] = [left.link(), right.link()];
  return (frame) => {
    const before = frame.flags;
    frame.flags = 0;
    readLeft(frame);
    a.lo = frame.lo;
    a.hi = frame.hi;
    readRight(frame);
    const value = test(a, frame);
    const said = value === 1 && frame.stated && frame.flags === loose ? assumed : value;
    frame.flags = said === 1 ? frame.flags | before : before;
    return said;
  };
};

/**
 * Compare two numbers. In stated mode a figure nobody has published counts as satisfied, unless an answer is missing too:
 * then the answer is asked for first.
 */
export const compare = (scope: Scope, relation: Relation, [first, second]: readonly [Num, Num]): BoolNode => {
  const left = scope.num(first, into(scope, relation, 0));
  const right = scope.num(second, into(scope, relation, 1));
  const assumed: Tri = scope.sign === 1 ? 2 : scope.sign === -1 ? 0 : 1;
  const firm = left.firm && right.firm;
  return once(scope, `${relation} ${left.id} ${right.id} ${firm ? 2 : assumed}`, () => ({
    kind: 'leaf',
    leaf: { kind: 'compare', relation, left, right, assumed },
    perMember: left.perMember || right.perMember,
    firm,
    touch: (frame, trace) => {
      left.touch(frame, trace);
      right.touch(frame, trace);
    },
    closure: () => decideFact(relation, left, right) ?? decideAny(relation, left, right, assumed),
  }));
};
