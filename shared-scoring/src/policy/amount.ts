import { endlessMoney } from '../facts/money.ts';
import type { Fen } from '../facts/types.ts';
import { claim, type House } from '../rule/house.ts';
import { forMissing, lookAt } from '../rule/look.ts';
import type { NumNode } from '../rule/node.ts';
import type { CompiledPolicy } from './compiled.ts';
import type { Amount } from './types.ts';

const isLacking = (amount: NumNode, house: House): boolean => lookAt(house, forMissing, amount, 1).places.length > 0;

/** Does an answer that is missing leave it at anything: nothing at all, no upper end, or money for people nobody has told of? */
const saysNothing = (amount: NumNode, lo: Fen, hi: Fen, house: House): boolean =>
  (lo === 0 || hi >= endlessMoney || house.uncounted) && isLacking(amount, house);

/**
 * What a policy may bring in Fen: a range when an answer is a band, or when one is missing that leaves it between two ends;
 * null while it may be anything.
 */
export const amountOf = ({ policy, amount }: CompiledPolicy, house: House): Amount | null => {
  if (!amount || !policy.amount) return null;
  claim(house);
  amount.work(house, 0);
  const lo = Math.max(0, Math.floor(house.number.lo + 1e-6));
  const hi = Math.ceil(house.number.hi - 1e-6);
  if (!Number.isFinite(hi) || hi <= 0 || saysNothing(amount, lo, hi, house)) return null;
  return { lo, hi, per: policy.amount.per, note: policy.amount.note ?? null };
};
