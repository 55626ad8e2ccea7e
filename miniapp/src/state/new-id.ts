import { now } from '../device/clock.ts';
import { randomBytes } from '../device/random.ts';
import { ulid } from './ulid.ts';

/** A new ULID, made on this phone. */
export const newId = (): string => ulid(now(), randomBytes(16));
