import { entryAt } from './figure.ts';
import type { Parameter } from './schema.ts';

type Fault = { readonly path: string; readonly message: string };

/** Both in hundredths, so that 26.4 × 1510 is 39,864 and not a hair less. */
const hundredths = (amount: number) => Math.round(amount * 100);

/**
 * What is wrong with the figures that a notice sets as a multiple of another line (24 months of dibao): each must be
 * that multiple of what the line was when the figure began. So a new line cannot leave an old multiple standing.
 */
export const formulaFaults = (parameters: Readonly<Record<string, Parameter>>): readonly Fault[] =>
  Object.entries(parameters).flatMap(([name, { series }]) =>
    series.flatMap(({ formula, from, to, value }, at): readonly Fault[] => {
      if (!formula) return [];
      const path = `${name}.series[${at}].formula`;
      const line = parameters[formula.of];
      const base = line && entryAt(line.series, from);
      if (!base || base.value === null)
        return [{ path, message: `needs ${formula.of} on ${from}: add that figure, or take the formula out` }];
      if (base.to !== undefined && (to === undefined || to > base.to))
        return [{ path, message: `outlives ${formula.of}, which changes after ${base.to}: end it there` }];
      const due = formula.times * base.value;
      if (value !== null && hundredths(value) === hundredths(due)) return [];
      return [{ path, message: `gives ${formula.times} × ${base.value} = ${hundredths(due) / 100}, not ${value}` }];
    }),
  );
