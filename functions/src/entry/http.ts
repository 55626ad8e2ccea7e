import { handle } from 'hono/aws-lambda';
import { createApp } from '../http/app.ts';
import { live } from '../platform/live.ts';

export const handler = handle(createApp(live()));
