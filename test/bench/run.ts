import { init } from './init.ts';

/** Every measurement of the product, one table after the other. */
const benches = [init];

for (const { title, run } of benches) {
  console.log(`\n${title}`);
  console.table(await run());
}
