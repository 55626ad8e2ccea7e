import { accept } from './accept.ts';
import { columns } from './columns.ts';
import { init } from './init.ts';
import { interview } from './interview.ts';
import { routing } from './routing.ts';
import { screening } from './screening.ts';
import { screeningCost } from './screening-cost.ts';

/** Every measurement of the product, one table after the other. */
const benches = [init, interview, ...screening, columns, ...screeningCost, accept, routing];

for (const { title, run } of benches) {
  console.log(`\n${title}`);
  console.table(await run());
}
