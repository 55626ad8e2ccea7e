import type { Tri } from '../facts/row.ts';
import { type Frame, lookAt, placeOf } from './frame.ts';
import type { Trace } from './looked-at.ts';
import type { BoolNode } from './node.ts';
import { aTrace, merge, touchMembers } from './trace.ts';

/** Does the list of members itself matter: everybody had to be looked at? */
export const wantsAll = (node: BoolNode, value: Tri): boolean =>
  (node.kind === 'some' && value !== 2) || (node.kind === 'every' && value !== 0);

/** Looks at one part of a rule and what it came to, for one purpose; what it finds it puts into `into`. */
type Look<T> = (part: BoolNode, value: Tri, frame: Frame, into: T) => void;

type Several = Extract<BoolNode, { kind: 'all' | 'any' }>;
type Each = Extract<BoolNode, { kind: 'some' | 'every' }>;

const eachMember = <T>({ kind, of }: Each, value: Tri, frame: Frame, look: Look<T>, into: T): void => {
  const before = frame.member;
  const enough = kind === 'some' ? 2 : 0;
  for (let member = 0; member < frame.members.length; member++) {
    lookAt(frame, member);
    if (of.decide(frame) !== value) continue;
    look(of, value, frame, into);
    if (value === enough) break;
  }
  lookAt(frame, before);
};

const eachOf = <T>({ kind, of }: Several, value: Tri, frame: Frame, look: Look<T>, into: T): void => {
  const enough = kind === 'any' ? 2 : 0;
  for (let at = 0; at < of.length; at++) {
    const part = of[at] as BoolNode;
    if (part.decide(frame) !== value) continue;
    look(part, value, frame, into);
    if (value === enough) return;
  }
};

/** Look at the parts that made a rule what it is: those that settled it, or, when it is unknown, those that keep it so. */
export const eachPart = <T>(node: BoolNode, value: Tri, frame: Frame, look: Look<T>, into: T): void => {
  if (node.kind === 'all' || node.kind === 'any') eachOf(node as Several, value, frame, look, into);
  else if (node.kind === 'not') look(node.of, (2 - value) as Tri, frame, into);
  else if (node.kind === 'some' || node.kind === 'every') eachMember(node, value, frame, look, into);
  else if (node.kind === 'policy') look(node.of, node.capped ? node.of.decide(frame) : value, frame, into);
};

const lookInto = (node: BoolNode, value: Tri, frame: Frame, trace: Trace): void => {
  if (node.kind === 'leaf') {
    node.touch(frame, trace);
    return;
  }
  if (wantsAll(node, value)) touchMembers(frame, trace);
  eachPart(node, value, frame, walk, trace);
};

/** Every fact and figure that made a rule what it is. Kept in the frame when other rules lean on it too: do not change it. */
export const traceOf = (node: BoolNode, value: Tri, frame: Frame): Trace => {
  const place = placeOf(node, frame);
  const kept = frame.traces.get(place);
  if (kept) return kept;
  const trace = aTrace(frame);
  lookInto(node, value, frame, trace);
  frame.traces.set(place, trace);
  return trace;
};

/** Put every fact and figure that made a rule what it is behind a trace. */
export const walk = (node: BoolNode, value: Tri, frame: Frame, trace: Trace): void => {
  if (node.shared && (node.kind !== 'leaf' || node.leaf.kind === 'compare')) {
    merge(traceOf(node, value, frame), trace);
  } else lookInto(node, value, frame, trace);
};
