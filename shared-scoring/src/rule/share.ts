import type { Tri } from '../facts/row.ts';
import type { BoolNode } from './node.ts';
import type { Scope } from './scope.ts';

const wasMissing = 4;
const wasLoose = 8;

/** Keeps the value of a household rule in the frame, with the flags it raised: many policies ask for the same status. */
const remember = (node: BoolNode, slot: number): BoolNode => ({
  ...node,
  decide: (frame) => {
    const at = frame.stated ? 2 * slot + 1 : 2 * slot;
    const kept = frame.memo[at] ?? 0;
    if (kept !== 0) {
      if (kept & wasMissing) frame.missing = true;
      if (kept & wasLoose) frame.loose = true;
      return ((kept & 3) - 1) as Tri;
    }
    const { missing, loose } = frame;
    frame.missing = false;
    frame.loose = false;
    const value = node.decide(frame);
    frame.memo[at] = (value + 1) | (frame.missing ? wasMissing : 0) | (frame.loose ? wasLoose : 0);
    frame.missing = frame.missing || missing;
    frame.loose = frame.loose || loose;
    return value;
  },
});

/** The compiled form of a named rule, made once per pack; outside members its value is remembered per household. */
export const share = (scope: Scope, name: string, make: (scope: Scope) => BoolNode): BoolNode => {
  const { nodes } = scope.shared;
  const key = `${name} ${scope.inMember} ${scope.sign}`;
  const kept = nodes.get(key);
  if (kept) return kept;
  const made = make(scope);
  const node = scope.inMember ? made : remember(made, scope.shared.remembered++);
  nodes.set(key, node);
  return node;
};
