import { createSweep } from '../alert/sweep.ts';
import { live } from '../platform/live.ts';

export const handler = createSweep(live());
