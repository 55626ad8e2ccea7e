import { country, findPlace } from 'functions/country';
import { routedAddresses } from '../routing/routed.ts';
import { type Bench, percentile } from './bench.ts';

const megabytes = (bytes: number) => Math.round(bytes / 1e6);
const milliseconds = (value: number) => Math.round(value * 100) / 100;

/** CPU time of one lookup in milliseconds, the least of three: other processes of the machine do not count. */
const lookup = async (text: string, near: string): Promise<number> => {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 3; n += 1) {
    const before = process.cpuUsage();
    await findPlace(text, near);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
};

/** What the index of the whole country costs to build and to ask. */
export const routing: Bench = {
  title: 'Routing: 41,352 streets and 620,573 committees in one index',
  run: async () => {
    const before = process.memoryUsage();
    const began = performance.now();
    const cpu = process.cpuUsage();
    await country();
    const { user, system } = process.cpuUsage(cpu);
    const after = process.memoryUsage();
    const build = {
      'build ms': milliseconds(performance.now() - began),
      'build CPU ms': milliseconds((user + system) / 1000),
      'resident MB': megabytes(after.rss - before.rss),
      'typed arrays MB': megabytes(after.arrayBuffers - before.arrayBuffers),
    };
    const times: number[] = [];
    for (const { text, near } of await routedAddresses(7, 1000)) times.push(await lookup(text, near));
    const asked = [0.5, 0.99, 1].map((share) => milliseconds(percentile(times, share)));
    return [{ ...build, 'lookup p50 ms': asked[0] ?? 0, 'p99 ms': asked[1] ?? 0, 'most ms': asked[2] ?? 0 }];
  },
};
