import { createOutbox } from '../alert/outbox.ts';
import { live } from '../platform/live.ts';

export const handler = createOutbox(live());
