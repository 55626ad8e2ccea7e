import type { Tri } from '../facts/row.ts';
import { agree } from './arithmetic.ts';
import type { Num } from './ast.ts';
import { type Interval, isAtMost, isBelow } from './interval.ts';
import type { BoolNode, Relation } from './node.ts';
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

/**
 * Compare two numbers. In stated mode a figure nobody has published counts as satisfied, unless an answer is missing too:
 * then the answer is asked for first.
 */
export const compare = (scope: Scope, relation: Relation, [first, second]: readonly [Num, Num]): BoolNode => {
  const left = scope.num(first, into(scope, relation, 0));
  const right = scope.num(second, into(scope, relation, 1));
  agree(into(scope, relation).path, left.measure, right.measure);
  const test = tests[relation];
  const a: Interval = { lo: 0, hi: 0 };
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
    decide: (frame) => {
      const { missing, loose } = frame;
      frame.missing = false;
      frame.loose = false;
      left.read(frame);
      a.lo = frame.lo;
      a.hi = frame.hi;
      right.read(frame);
      const value = test(a, frame);
      const assume = value === 1 && frame.stated && frame.loose && !frame.missing;
      const said = assume ? assumed : value;
      frame.missing = missing || (said === 1 && frame.missing);
      frame.loose = loose || (said === 1 && frame.loose);
      return said;
    },
  }));
};
