import type { Tri } from '../facts/row.ts';
import { everybody, firstOf, triAt, whoIs } from '../rule/bits.ts';
import { decide } from '../rule/decide.ts';
import { type House, refOf } from '../rule/house.ts';
import { forGiven, keysOf, lookAt } from '../rule/look.ts';
import type { BoolNode, Coded, Compare } from '../rule/node.ts';
import { sayLeaf } from './say-leaf.ts';
import type { Reason } from './types.ts';

const sayPolicy = (title: string, value: Tri) =>
  value === 0 ? `目前看不在「${title}」的范围里` : `看来可以申请「${title}」`;

/** What conditions told about one household so far, by what they are and of whom: many policies lean on the same. */
export type Tales = Map<number, Reason>;

type Telling = { readonly reasons: Reason[]; readonly tales: Tales; counted: boolean };

/** What is told in one sentence. */
type Told = Coded | Compare | Extract<BoolNode, { kind: 'policy' }>;

/** So many members and fewer fit into one digit of a place. */
const digit = 16;

const taleOf = (node: Told, value: Tri, member: number, house: House, tales: Tales): Reason => {
  const as = 2 * node.id + (house.stated && node.soft ? 1 : 0);
  const place = as * digit + (node.perMember ? member : 0);
  const known = tales.get(place);
  if (known) return known;
  const found = lookAt(house, forGiven, node, 1 << member, value);
  const facts = keysOf(found, house).map((key) => refOf(house, key));
  const said = node.kind === 'policy' ? { text: sayPolicy(node.about, value) } : sayLeaf(node, value, member, house);
  const reason: Reason = { ...said, facts };
  tales.set(place, reason);
  return reason;
};

/** Tells of the parts that settled a rule for one member, in the order in which they are written. */
const tell = (node: BoolNode, value: Tri, member: number, house: House, telling: Telling): void => {
  switch (node.kind) {
    case 'not':
      tell(node.of[0], (2 - value) as Tri, member, house, telling);
      return;
    case 'all':
    case 'any': {
      const settles = value === (node.kind === 'any' ? 2 : 0);
      for (let at = 0; at < node.of.length; at++) {
        const part = node.of[at] as BoolNode;
        if (triAt(decide(part, house), member) !== value) continue;
        tell(part, value, member, house, telling);
        if (settles) return;
      }
      return;
    }
    case 'some': {
      const [of] = node.of;
      // One is enough; that there is none says something of everybody.
      if (value !== 2) telling.counted = true;
      for (let left = whoIs(decide(of, house), value, everybody(house.all)); left !== 0; left &= left - 1) {
        tell(of, value, firstOf(left), house, telling);
        if (value === 2) return;
      }
      return;
    }
    default:
      telling.reasons.push(taleOf(node, value, member, house, telling.tales));
  }
};

const indexOf = (reasons: readonly Reason[], text: string): number => {
  for (let at = 0; at < reasons.length; at++) if (reasons[at]?.text === text) return at;
  return -1;
};

/**
 * The conditions that decided a rule, in its own order, each told once; another policy it leans on is told in one sentence.
 * The answers they name decide it alone.
 */
export const explain = (rule: BoolNode, house: House, tales: Tales): readonly Reason[] => {
  const telling: Telling = { reasons: [], tales, counted: false };
  tell(rule, triAt(decide(rule, house), 0), 0, house, telling);
  const reasons: Reason[] = [];
  for (const reason of telling.reasons) {
    const at = indexOf(reasons, reason.text);
    const before = reasons[at];
    if (before) reasons[at] = { ...reason, facts: [...before.facts, ...reason.facts] };
    else reasons.push(reason);
  }
  const [first] = reasons;
  if (first && telling.counted && !house.uncounted) {
    reasons[0] = { ...first, facts: [...first.facts, { fact: 'members' }] };
  }
  return reasons;
};
