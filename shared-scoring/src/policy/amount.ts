import { claim, type House } from '../rule/house.ts';
import { forMissing, lookAt } from '../rule/look.ts';
import type { NumNode } from '../rule/node.ts';
import type { CompiledPolicy } from './compiled.ts';
import type { Amount } from './types.ts';

const isLacking = (amount: NumNode, house: House): boolean => lookAt(house, forMissing, amount, 1).places.length > 0;

/** What a policy may bring in Fen: a range when an answer is a band, null while an answer or a figure is not known. */
export const amountOf = ({ policy, amount }: CompiledPolicy, house: House): Amount | null => {
  if (!amount || !policy.amount) return null;
  claim(house);
  amount.work(house, 0);
  const lo = Math.max(0, Math.floor(house.number.lo + 1e-6));
  const hi = Math.ceil(house.number.hi - 1e-6);
  if (!Number.isFinite(hi) || hi <= 0 || isLacking(amount, house)) return null;
  return { lo, hi, per: policy.amount.per, note: policy.amount.note ?? null };
};
