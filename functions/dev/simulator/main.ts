import { parseArgs } from 'node:util';
import { personas } from '../seed/personas.ts';
import { startSimulator } from './serve.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, push: { type: 'string' }, dir: { type: 'string' }, seed: { type: 'string' } },
});

const simulator = await startSimulator({
  port: Number(values.port ?? 0),
  pushUrl: values.push ?? null,
  dir: values.dir,
  personas,
  seed: Number(values.seed ?? 1),
});
console.log(simulator.url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.stop());
