import { accept } from './accept.ts';
import { bare } from './bare.ts';
import { engine } from './engine.ts';
import { init } from './init.ts';
import { routing } from './routing.ts';

/** Every measurement of the product, one table after the other. */
const benches = [engine, init, accept, bare, routing];

for (const { title, run } of benches) {
  console.log(`\n${title}`);
  console.table(await run());
}
