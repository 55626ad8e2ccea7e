import { accept } from './accept.ts';
import { init } from './init.ts';

/** Every measurement of the product, one table after the other. */
const benches = [init, accept];

for (const { title, run } of benches) {
  console.log(`\n${title}`);
  console.table(await run());
}
