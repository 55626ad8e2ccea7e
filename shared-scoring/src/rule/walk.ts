import type { Tri } from '../facts/row.ts';
import type { Frame } from './frame.ts';
import type { BoolNode, Sink } from './node.ts';

type PolicyNode = Extract<BoolNode, { kind: 'policy' }>;

/** Who looks at the parts that mattered. `policy`, when given, takes another policy's rule whole; else its parts are visited. */
export type Visitor = {
  readonly leaf: (leaf: Extract<BoolNode, { kind: 'leaf' }>, value: Tri, frame: Frame) => void;
  readonly policy?: (node: PolicyNode, value: Tri, frame: Frame) => void;
  /** Called when the list of members mattered. */
  readonly members: (frame: Frame) => void;
};

const eachMember = (
  node: Extract<BoolNode, { kind: 'some' | 'every' }>,
  value: Tri,
  frame: Frame,
  visitor: Visitor,
) => {
  const before = frame.member;
  const enough = node.kind === 'some' ? 2 : 0;
  if (value !== enough) visitor.members(frame);
  for (frame.member = 0; frame.member < frame.members.length; frame.member++) {
    const here = node.of.decide(frame);
    if (here !== value) continue;
    visit(node.of, frame, visitor);
    if (value === enough) break;
  }
  frame.member = before;
};

/** Visit the leaves that made a rule what it is: those that settled it, or, when it is unknown, those that keep it so. */
export const visit = (node: BoolNode, frame: Frame, visitor: Visitor): void => {
  const value = node.decide(frame);
  if (node.kind === 'leaf') visitor.leaf(node, value, frame);
  else if (node.kind === 'policy' && visitor.policy) visitor.policy(node, value, frame);
  else if (node.kind === 'some' || node.kind === 'every') eachMember(node, value, frame, visitor);
  else if (node.kind === 'all' || node.kind === 'any') {
    const enough = node.kind === 'any' ? 2 : 0;
    for (const part of node.of) {
      if (part.decide(frame) !== value) continue;
      visit(part, frame, visitor);
      if (value === enough) return;
    }
  } else visit(node.of, frame, visitor);
};

/** Tell `sink` every fact and figure that made the rule what it is. */
export const walk = (node: BoolNode, frame: Frame, sink: Sink): void =>
  visit(node, frame, { leaf: (leaf) => leaf.touch(frame, sink), members: sink.members });
