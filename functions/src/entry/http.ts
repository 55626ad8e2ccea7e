import { handle } from 'hono/aws-lambda';
import { createFront } from '../http/front.ts';
import { live } from '../platform/live.ts';

export const handler = handle(createFront(live()));
