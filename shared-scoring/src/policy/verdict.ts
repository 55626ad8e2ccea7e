import type { Frame } from '../rule/frame.ts';
import type { CompiledPolicy } from './compiled.ts';
import { explain, gaps } from './explain.ts';
import type { Verdict } from './types.ts';

/**
 * The verdict on one policy. First strictly: an unverified figure may be anything it lies between. If that leaves it open,
 * once more with every figure as stated: then it can be possible, never more.
 */
export const verdictOf = ({ rule, capped }: CompiledPolicy, frame: Frame): Verdict => {
  frame.stated = false;
  const strict = rule.decide(frame);
  if (strict === 0) return { kind: 'no', because: explain(rule, frame) };
  if (strict === 2) {
    const because = explain(rule, frame);
    return capped ? { kind: 'possible', because, unverified: [] } : { kind: 'fits', because };
  }
  const open = gaps(rule, frame);
  frame.stated = true;
  const possible = rule.decide(frame) === 2;
  const because = possible ? explain(rule, frame) : [];
  frame.stated = false;
  return possible ? { kind: 'possible', because, unverified: open.unverified } : { kind: 'open', ...open };
};

/** How a policy stands, without the reasons: settled, or the answers it lacks. */
export const standing = ({ rule }: CompiledPolicy, frame: Frame): 'settled' | ReturnType<typeof gaps>['missing'] => {
  frame.stated = false;
  if (rule.decide(frame) !== 1) return 'settled';
  frame.stated = true;
  const possible = rule.decide(frame) === 2;
  frame.stated = false;
  return possible ? 'settled' : gaps(rule, frame).missing;
};
