import type { Tri } from '../facts/row.ts';
import { type Frame, placeOf } from '../rule/frame.ts';
import type { BoolNode } from '../rule/node.ts';
import { answered, lacking } from '../rule/trace.ts';
import { eachPart, traceOf, wantsAll } from '../rule/walk.ts';
import { sayLeaf } from './say-leaf.ts';
import type { Reason } from './types.ts';

const sayPolicy = (title: string, value: Tri) =>
  value === 0 ? `目前看不在「${title}」的范围里` : `看来可以申请「${title}」`;

/** What a rule told about one household, in its own order; whether the list of members mattered. */
type Told = { readonly reasons: readonly Reason[]; readonly counted: boolean };
/** What rules told about one household so far, by place: many policies lean on the same. */
export type Tales = Map<number, Told>;

type Telling = { readonly reasons: Reason[]; readonly tales: Tales; counted: boolean };

const tellInto = (node: BoolNode, value: Tri, frame: Frame, telling: Telling): void => {
  if (node.kind === 'leaf' || node.kind === 'policy') {
    const facts = answered(traceOf(node, value, frame), frame);
    const said = node.kind === 'leaf' ? sayLeaf(node.leaf, value, frame) : { text: sayPolicy(node.title, value) };
    telling.reasons.push(Object.assign(said, { facts }));
    return;
  }
  if (wantsAll(node, value)) telling.counted = true;
  eachPart(node, value, frame, tell, telling);
};

const taleOf = (node: BoolNode, value: Tri, frame: Frame, tales: Tales): Told => {
  const place = placeOf(node, frame);
  const kept = tales.get(place);
  if (kept) return kept;
  const telling: Telling = { reasons: [], tales, counted: false };
  tellInto(node, value, frame, telling);
  tales.set(place, telling);
  return telling;
};

const tell = (node: BoolNode, value: Tri, frame: Frame, telling: Telling): void => {
  if (!node.shared) {
    tellInto(node, value, frame, telling);
    return;
  }
  const told = taleOf(node, value, frame, telling.tales);
  for (const reason of told.reasons) telling.reasons.push(reason);
  telling.counted ||= told.counted;
};

const indexOf = (reasons: readonly Reason[], text: string): number => {
  for (let at = 0; at < reasons.length; at++) if (reasons[at]?.text === text) return at;
  return -1;
};

/**
 * The conditions that decided a rule, in its own order, each told once; another policy it leans on is told in one sentence.
 * The answers they name decide it alone.
 */
export const explain = (rule: BoolNode, frame: Frame, tales: Tales): readonly Reason[] => {
  const told = taleOf(rule, rule.decide(frame), frame, tales);
  const reasons: Reason[] = [];
  for (const reason of told.reasons) {
    const at = indexOf(reasons, reason.text);
    const before = reasons[at];
    if (before) reasons[at] = { ...reason, facts: [...before.facts, ...reason.facts] };
    else reasons.push(reason);
  }
  const [first] = reasons;
  if (first && told.counted && !frame.uncounted) {
    reasons[0] = { ...first, facts: [...first.facts, { fact: 'members' }] };
  }
  return reasons;
};

/** The answers a rule that is undecided lacks, by their number in the frame. */
export const lacks = (rule: BoolNode, frame: Frame): readonly number[] => lacking(traceOf(rule, 1, frame), frame);

/** The unverified figures an undecided rule meets. */
export const unverifiedOf = (rule: BoolNode, frame: Frame): readonly string[] =>
  traceOf(rule, 1, frame)
    .figures.filter(({ verified }) => !verified)
    .map(({ name }) => name);
