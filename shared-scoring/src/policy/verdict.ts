import { triAt } from '../rule/bits.ts';
import { decide } from '../rule/decide.ts';
import { count, type House } from '../rule/house.ts';
import type { BoolNode } from '../rule/node.ts';
import type { CompiledPolicy } from './compiled.ts';
import { type Hearing, judged } from './judged.ts';
import type { Verdict } from './types.ts';

/**
 * Does a rule surely hold with every figure as stated? Parts no figure matters to are asked first: what keeps them open keeps
 * the whole open.
 */
const holdsAsStated = (node: BoolNode, house: House): boolean => {
  if (node.kind === 'policy') return holdsAsStated(node.of[0], house);
  if (node.kind !== 'all') return triAt(decide(node, house), 0) === 2;
  const { of } = node;
  for (let at = 0; at < of.length; at++) {
    const part = of[at] as BoolNode;
    if (!part.soft && triAt(decide(part, house), 0) !== 2) return false;
  }
  for (let at = 0; at < of.length; at++) {
    const part = of[at] as BoolNode;
    if (part.soft && !holdsAsStated(part, house)) return false;
  }
  return true;
};

/**
 * The verdict on one policy. First strictly: an unverified figure may be anything it lies between. If that leaves it open,
 * once more with every figure as stated: then it can be possible, never more.
 */
export const verdictOf = (compiled: CompiledPolicy, hearing: Hearing): Verdict => {
  const { rule, capped } = compiled;
  const { house } = hearing;
  const strict = compiled.holds(house);
  if (strict === 0) return judged('no', rule, hearing);
  if (strict === 2) return judged(capped ? 'possible' : 'fits', rule, hearing);
  if (!rule.soft) return judged('open', rule, hearing);
  count(house, true);
  const asStated = holdsAsStated(rule, house);
  count(house, false);
  return asStated ? judged('possible', rule, hearing, true) : judged('open', rule, hearing);
};
