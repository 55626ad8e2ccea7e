import type { Hono } from 'hono/tiny';
import * as contract from 'shared-scoring/contract';
import { granted } from '../identity/authorize.ts';
import { readPopulation } from '../oversight/population.ts';
import { readSample } from '../oversight/sample.ts';
import type { Platform } from '../platform/platform.ts';
import { serve } from './serve.ts';

/** What a lead and a district look at as a whole: figures and lots. Wiring and nothing else. */
export function serveOversight(app: Hono, p: Platform): void {
  serve(app, p, contract.readPopulation, (_, grant) => readPopulation(p, granted(grant, 'staff')));
  serve(app, p, contract.readSample, (input, grant) => readSample(p, input, granted(grant, 'staff')));
}
