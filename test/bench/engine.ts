import type { Bench } from './bench.ts';
import { columns } from './columns.ts';
import { interview } from './interview.ts';
import { screenTime } from './screen-time.ts';
import { ratios } from './screening.ts';
import { screeningCost } from './screening-cost.ts';

/** Everything the screening engine must show (tech/rules.md and issue 3), in one table. */
export const engine: Bench = {
  title: 'Screening under pack 310105 (processor time beside its target; a ratio is the median of rounds run in turn)',
  run: async () => [...(await ratios()), ...columns(), ...interview(), ...screenTime(), ...screeningCost()],
};
