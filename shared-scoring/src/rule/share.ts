import type { Tri } from '../facts/row.ts';
import type { BoolNode, NumNode } from './node.ts';
import type { Scope, Shared } from './scope.ts';
import type { Standing } from './standing.ts';

const wasRead = 1;
/** Flags stand behind the value. */
const flagsAt = 2;

type Decide = BoolNode['decide'];

/** Works a rule out with fresh flags; what it raised is kept beside its value and raised for the caller too. */
const workOut = (memo: Uint8Array, at: number, decide: Decide, frame: Parameters<Decide>[0]): Tri => {
  const before = frame.flags;
  frame.flags = 0;
  const value = decide(frame);
  memo[at] = (value + 1) | (frame.flags << flagsAt);
  frame.flags |= before;
  return value;
};

const recall = (kept: number, frame: Parameters<Decide>[0]): Tri => {
  frame.flags |= kept >> flagsAt;
  return ((kept & 3) - 1) as Tri;
};

/** Keeps the value of a rule in the frame, with the flags it raised: many policies ask for the same. */
const remember = (decide: Decide, { firm, perMember }: Standing, slot: number): Decide => {
  const strict = 2 * slot;
  const stated = firm ? strict : strict + 1;
  if (perMember) {
    return (frame) => {
      const at = frame.base + (frame.stated ? stated : strict);
      const { memberMemo } = frame.slate;
      const kept = memberMemo[at] as number;
      return kept ? recall(kept, frame) : workOut(memberMemo, at, decide, frame);
    };
  }
  return (frame) => {
    const at = frame.stated ? stated : strict;
    const { memo } = frame.slate;
    const kept = memo[at] as number;
    return kept ? recall(kept, frame) : workOut(memo, at, decide, frame);
  };
};

/** Likewise of a number: its two ends. */
const rememberNumber = (read: NumNode['read'], { firm }: Standing, slot: number): NumNode['read'] => {
  const strict = 2 * slot;
  const stated = firm ? strict : strict + 1;
  return (frame) => {
    const at = frame.stated ? stated : strict;
    const { numberMemo, ends } = frame.slate;
    const kept = numberMemo[at] as number;
    if (kept) {
      frame.flags |= kept >> flagsAt;
      frame.lo = ends[2 * at] as number;
      frame.hi = ends[2 * at + 1] as number;
      return;
    }
    const before = frame.flags;
    frame.flags = 0;
    read(frame);
    numberMemo[at] = wasRead | (frame.flags << flagsAt);
    ends[2 * at] = frame.lo;
    ends[2 * at + 1] = frame.hi;
    frame.flags |= before;
  };
};

/** What makes a node: all it knows of itself, and how its closure is made once those of its parts can be. */
type Made<T, Closure> = T extends unknown
  ? Omit<T, 'id' | 'shared' | 'link' | 'decide' | 'read'> & { readonly closure: () => Closure }
  : never;

/** Whether a node stands in more than one place is known only when the whole pack is compiled; so closures are made at first use. */
type Late<Closure> = { shared: boolean; slot: number; link: () => Closure };

const share = (node: { shared: boolean } & Partial<Late<unknown>>, slot: () => number) => {
  if (!node.shared) node.slot = slot();
  node.shared = true;
};

/** One node for everything written alike: `key` says what it is in terms of its parts' ids. */
export const once = (scope: Scope, key: string, make: () => Made<BoolNode, Decide>): BoolNode => {
  const { shared } = scope;
  const found = shared.nodes.get(key);
  if (found) {
    shareRule(found, shared);
    return found;
  }
  const { closure, ...parts } = make();
  const cheap = parts.kind === 'not' || (parts.kind === 'leaf' && (parts.perMember || parts.leaf.kind !== 'compare'));
  let made: Decide | null = null;
  const link = (): Decide => {
    if (made) return made;
    const own = closure();
    made = node.shared && !cheap ? remember(own, node, node.slot) : own;
    node.decide = made;
    return made;
  };
  const node = {
    ...parts,
    id: shared.ids++,
    shared: false,
    slot: -1,
    link,
    decide: ((frame) => link()(frame)) as Decide,
  };
  shared.nodes.set(key, node);
  return node;
};

const shareRule = (node: BoolNode, shared: Shared) =>
  share(node, () => (node.perMember ? shared.member++ : shared.household++));

/** Likewise for numbers; `heavy` ones about the whole household are remembered. */
export const onceNumber = (
  scope: Scope,
  key: string,
  heavy: boolean,
  make: () => Made<NumNode, NumNode['read']>,
): NumNode => {
  const { shared } = scope;
  const found = shared.numbers.get(key);
  if (found) {
    share(found, () => shared.number++);
    return found;
  }
  const { closure, ...parts } = make();
  let made: NumNode['read'] | null = null;
  const link = (): NumNode['read'] => {
    if (made) return made;
    const own = closure();
    made = node.shared && heavy && !node.perMember ? rememberNumber(own, node, node.slot) : own;
    node.read = made;
    return made;
  };
  const read: NumNode['read'] = (frame) => link()(frame);
  const node = { ...parts, id: shared.ids++, shared: false, slot: -1, link, read };
  shared.numbers.set(key, node);
  return node;
};

/** The compiled form of a named rule, made once per pack. */
export const named = (scope: Scope, name: string, make: (scope: Scope) => BoolNode): BoolNode => {
  const key = `${name} ${scope.inMember} ${scope.sign}`;
  const kept = scope.shared.named.get(key);
  if (kept) {
    shareRule(kept, scope.shared);
    return kept;
  }
  const node = make(scope);
  scope.shared.named.set(key, node);
  return node;
};
