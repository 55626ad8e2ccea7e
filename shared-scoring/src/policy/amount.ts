import { type Frame, missing } from '../rule/frame.ts';
import type { CompiledPolicy } from './compiled.ts';
import type { Amount } from './types.ts';

/** What a policy may bring in Fen: a range when an answer is a band, null while an answer or a figure is not known. */
export const amountOf = ({ policy, amount }: CompiledPolicy, frame: Frame): Amount | null => {
  if (!amount || !policy.amount) return null;
  frame.stated = false;
  frame.flags = 0;
  amount.read(frame);
  const lo = Math.max(0, Math.floor(frame.lo + 1e-6));
  const hi = Math.ceil(frame.hi - 1e-6);
  if (frame.flags & missing || !Number.isFinite(hi) || hi <= 0) return null;
  return { lo, hi, per: policy.amount.per, note: policy.amount.note ?? null };
};
