import { handle } from 'hono/aws-lambda';
import { createDesk } from '../http/desk.ts';
import { live } from '../platform/live.ts';

export const handler = handle(createDesk(live()));
