import type { FactRef } from '../facts/types.ts';
import type { Frame } from '../rule/frame.ts';
import type { BoolNode } from '../rule/node.ts';
import { type Visitor, visit, walk } from '../rule/walk.ts';
import { gather } from './gather.ts';
import { sayLeaf } from './say-leaf.ts';
import type { Reason } from './types.ts';

const sayPolicy = (title: string, value: 0 | 1 | 2) =>
  value === 0 ? `目前看不在「${title}」的范围里` : `看来可以申请「${title}」`;

/**
 * The conditions that decided a rule, in its own order, each told once; another policy it leans on is told in one sentence.
 * The answers they name decide it alone.
 */
export const explain = (rule: BoolNode, frame: Frame): readonly Reason[] => {
  const reasons = new Map<string, Reason>();
  const lists = gather();
  const tell = (said: Omit<Reason, 'facts'>, facts: readonly FactRef[]) =>
    reasons.set(said.text, { ...said, facts: [...(reasons.get(said.text)?.facts ?? []), ...facts] });
  const visitor: Visitor = {
    members: lists.sink.members,
    leaf: (node, value) => {
      const seen = gather();
      node.touch(frame, seen.sink);
      tell(sayLeaf(node.leaf, value, frame), seen.used());
    },
    policy: (node, value) => {
      const seen = gather();
      walk(node.of, frame, seen.sink);
      tell({ text: sayPolicy(node.title, value) }, seen.used());
    },
  };
  visit(rule, frame, visitor);
  const [first, ...rest] = reasons.values();
  return first ? [{ ...first, facts: [...first.facts, ...lists.used()] }, ...rest] : [];
};

/** What keeps a rule undecided: the answers it lacks and the unverified figures it meets. */
export const gaps = (rule: BoolNode, frame: Frame) => {
  const seen = gather();
  walk(rule, frame, seen.sink);
  return {
    missing: seen.missing(),
    unverified: seen
      .figures()
      .filter(({ verified }) => !verified)
      .map(({ name }) => name),
  };
};
