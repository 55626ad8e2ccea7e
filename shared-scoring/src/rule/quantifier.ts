import type { Tri } from '../facts/row.ts';
import type { Bool } from './ast.ts';
import type { BoolNode } from './node.ts';
import { into, type Scope } from './scope.ts';
import { once } from './share.ts';

/** Some member, or every member. A household has at least one; who is not told yet is a member of whom nothing is known. */
export const eachMember = (scope: Scope, kind: 'some' | 'every', where: Bool): BoolNode => {
  const of = scope.bool(where, { ...into(scope, 'where'), inMember: true });
  const enough = kind === 'some' ? 2 : 0;
  return once(scope, `${kind} ${of.id}`, () => ({
    kind,
    of,
    perMember: false,
    firm: of.firm,
    decide: (frame) => {
      const { member: before, missing, loose } = frame;
      let sofar: Tri = enough === 2 ? 0 : 2;
      for (frame.member = 0; frame.member < frame.members.length; frame.member++) {
        const value = of.decide(frame);
        if (value === enough) {
          sofar = value;
          frame.missing = missing;
          frame.loose = loose;
          break;
        }
        if (value === 1) sofar = 1;
      }
      frame.member = before;
      return sofar;
    },
  }));
};
