import type { Tri } from '../facts/row.ts';
import type { Bool } from './ast.ts';
import { lookAt } from './frame.ts';
import type { BoolNode } from './node.ts';
import { into, type Scope } from './scope.ts';
import { once } from './share.ts';

/** The first member that is enough settles it; then what is not known of others does not matter. */
const decideEach =
  (decide: BoolNode['decide'], enough: Tri): BoolNode['decide'] =>
  (frame) => {
    const { member: before, flags } = frame;
    const people = frame.members.length;
    let sofar: Tri = enough === 2 ? 0 : 2;
    for (let member = 0; member < people; member++) {
      lookAt(frame, member);
      const value = decide(frame);
      if (value === enough) {
        sofar = value;
        frame.flags = flags;
        break;
      }
      if (value === 1) sofar = 1;
    }
    lookAt(frame, before);
    return sofar;
  };

/** Some member, or every member. A household has at least one; who is not told yet is a member of whom nothing is known. */
export const eachMember = (scope: Scope, kind: 'some' | 'every', where: Bool): BoolNode => {
  const of = scope.bool(where, { ...into(scope, 'where'), inMember: true });
  return once(scope, `${kind} ${of.id}`, () => ({
    kind,
    of,
    perMember: false,
    firm: of.firm,
    closure: () => decideEach(of.link(), kind === 'some' ? 2 : 0),
  }));
};
