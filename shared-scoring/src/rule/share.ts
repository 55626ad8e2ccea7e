import type { Tri } from '../facts/row.ts';
import type { BoolNode, NumNode } from './node.ts';
import type { Scope, Shared } from './scope.ts';

const wasMissing = 4;
const wasLoose = 8;
const wasRead = 1;

type Decide = BoolNode['decide'];

/** Works a rule out with fresh flags; what it raised is kept beside its value and raised for the caller too. */
const workOut = (memo: Uint8Array, at: number, decide: Decide, frame: Parameters<Decide>[0]): Tri => {
  const { missing, loose } = frame;
  frame.missing = false;
  frame.loose = false;
  const value = decide(frame);
  memo[at] = (value + 1) | (frame.missing ? wasMissing : 0) | (frame.loose ? wasLoose : 0);
  frame.missing = frame.missing || missing;
  frame.loose = frame.loose || loose;
  return value;
};

const recall = (kept: number, frame: Parameters<Decide>[0]): Tri => {
  if (kept & wasMissing) frame.missing = true;
  if (kept & wasLoose) frame.loose = true;
  return ((kept & 3) - 1) as Tri;
};

/** Keeps the value of a rule in the frame, with the flags it raised: many policies ask for the same. */
const remember = ({ decide, firm, perMember }: BoolNode, shared: Shared): Decide => {
  const strict = 2 * (perMember ? shared.member++ : shared.household++);
  const stated = firm ? strict : strict + 1;
  if (perMember) {
    return (frame) => {
      const at = (frame.stated ? stated : strict) * frame.members.length + frame.member;
      const kept = frame.slate.memberMemo[at] as number;
      return kept ? recall(kept, frame) : workOut(frame.slate.memberMemo, at, decide, frame);
    };
  }
  return (frame) => {
    const at = frame.stated ? stated : strict;
    const kept = frame.slate.memo[at] as number;
    return kept ? recall(kept, frame) : workOut(frame.slate.memo, at, decide, frame);
  };
};

/** Likewise of a number: its two ends. */
const rememberNumber = ({ read, firm }: NumNode, shared: Shared): NumNode['read'] => {
  const strict = 2 * shared.number++;
  const stated = firm ? strict : strict + 1;
  return (frame) => {
    const at = frame.stated ? stated : strict;
    const kept = frame.slate.numberMemo[at] as number;
    if (kept) {
      if (kept & wasMissing) frame.missing = true;
      if (kept & wasLoose) frame.loose = true;
      frame.lo = frame.slate.ends[2 * at] as number;
      frame.hi = frame.slate.ends[2 * at + 1] as number;
      return;
    }
    const { missing, loose } = frame;
    frame.missing = false;
    frame.loose = false;
    read(frame);
    frame.slate.numberMemo[at] = wasRead | (frame.missing ? wasMissing : 0) | (frame.loose ? wasLoose : 0);
    frame.slate.ends[2 * at] = frame.lo;
    frame.slate.ends[2 * at + 1] = frame.hi;
    frame.missing = frame.missing || missing;
    frame.loose = frame.loose || loose;
  };
};

type Unnumbered<T> = T extends unknown ? Omit<T, 'id' | 'shared'> : never;

/** A node while its pack is still being compiled: only then it may turn out to be shared. */
const markShared = (node: { shared: boolean }) => {
  node.shared = true;
};

/** One node for everything written alike: `key` says what it is in terms of its parts' ids. */
export const once = (scope: Scope, key: string, make: () => Unnumbered<BoolNode>): BoolNode => {
  const { shared } = scope;
  const found = shared.nodes.get(key);
  if (found) {
    markShared(found);
    return found;
  }
  // `make` gives all of a node but these two.
  const made = { ...make(), id: shared.ids++, shared: false } as BoolNode;
  const cheap = made.kind === 'not' || (made.kind === 'leaf' && (made.perMember || made.leaf.kind !== 'compare'));
  const node = cheap ? made : { ...made, decide: remember(made, shared) };
  shared.nodes.set(key, node);
  return node;
};

/** Likewise for numbers; `heavy` ones about the whole household are remembered. */
export const onceNumber = (scope: Scope, key: string, heavy: boolean, make: () => Unnumbered<NumNode>): NumNode => {
  const { shared } = scope;
  const found = shared.numbers.get(key);
  if (found) return found;
  const made = { ...make(), id: shared.ids++, shared: false } as NumNode;
  const node = heavy && !made.perMember ? { ...made, read: rememberNumber(made, shared) } : made;
  shared.numbers.set(key, node);
  return node;
};

/** The compiled form of a named rule, made once per pack. */
export const named = (scope: Scope, name: string, make: (scope: Scope) => BoolNode): BoolNode => {
  const key = `${name} ${scope.inMember} ${scope.sign}`;
  const kept = scope.shared.named.get(key);
  if (kept) {
    markShared(kept);
    return kept;
  }
  const node = make(scope);
  scope.shared.named.set(key, node);
  return node;
};
