import type { Frame } from '../rule/frame.ts';
import type { CompiledPolicy } from './compiled.ts';
import { type Hearing, judged } from './judged.ts';
import type { Verdict } from './types.ts';

/** Not decided strictly; is it with every figure as stated? */
const holdsAsStated = ({ rule }: CompiledPolicy, frame: Frame): boolean => {
  if (rule.firm) return false;
  frame.stated = true;
  const holds = rule.decide(frame) === 2;
  frame.stated = false;
  return holds;
};

/**
 * The verdict on one policy. First strictly: an unverified figure may be anything it lies between. If that leaves it open,
 * once more with every figure as stated: then it can be possible, never more.
 */
export const verdictOf = (compiled: CompiledPolicy, hearing: Hearing): Verdict => {
  const { rule, capped } = compiled;
  const { frame } = hearing;
  frame.stated = false;
  const strict = rule.decide(frame);
  if (strict === 0) return judged('no', rule, hearing);
  if (strict === 2) return judged(capped ? 'possible' : 'fits', rule, hearing);
  return holdsAsStated(compiled, frame) ? judged('possible', rule, hearing, true) : judged('open', rule, hearing);
};
