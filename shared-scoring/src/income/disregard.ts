import type { Figure } from '../rule/figure.ts';
import type { Earner } from './draft.ts';
import { anything, type FenRange, nothing, plus } from './interval.ts';
import type { Disregard } from './rules.ts';
import type { IncomeLine } from './types.ts';

/** How the deduction for work moves an earner's income, and its line when there may be one. */
type WorkDeduction = { readonly change: FenRange; readonly line: IncomeLine };

/** Pay after the deduction: the part below the line keeps all of it, the part from the line up loses the figure. */
const after = (pay: FenRange, least: FenRange, off: FenRange): FenRange => {
  const below = pay.lo < least.hi ? { lo: pay.lo, hi: Math.min(pay.hi, least.hi) } : null;
  const above =
    pay.hi >= least.lo
      ? {
          lo: Math.max(0, Math.max(pay.lo, least.lo) - off.hi),
          hi: pay.hi < anything.hi ? Math.max(0, pay.hi - off.lo) : pay.hi,
        }
      : null;
  if (!below || !above) return below ?? above ?? pay;
  return { lo: Math.min(below.lo, above.lo), hi: Math.max(below.hi, above.hi) };
};

/** What is not counted of the pay of somebody at work: nothing below the line, the figure from the line up; both ends. */
export const payDisregard = (
  rule: Disregard | undefined,
  who: Earner,
  lines: readonly IncomeLine[],
  open: boolean,
  figure: (name: string) => Figure | undefined,
): WorkDeduction | null => {
  const least = rule && figure(rule.atLeast);
  const off = rule && figure(rule.amount);
  if (!rule || !least || !off || (who.age !== undefined && who.age < rule.fromAge) || who.id === 'home') return null;
  const paid = lines
    .filter(({ item }) => rule.items.includes(item))
    .reduce((sum, line) => plus(sum, line.counts), nothing);
  const pay = open ? plus(paid, anything) : paid;
  if (pay.hi < least.lo) return null;
  const rest = after(pay, least, off);
  const change = { lo: rest.lo - pay.lo, hi: rest.hi - pay.hi };
  const counts = { lo: -off.hi, hi: pay.lo >= least.hi ? -off.lo : 0 };
  const words = { item: 'workDisregard', label: off.label, why: rule.why, source: off.source ?? rule.source };
  return {
    change,
    line: { earner: who.id, told: pay, counts, treatment: counts.hi < 0 ? 'deducts' : 'mayDeduct', ...words },
  };
};
