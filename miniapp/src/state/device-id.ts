import * as z from 'zod/mini';
import { randomBytes } from '../device/random.ts';
import { kept } from './kept.ts';

const deviceKept = kept<string>('device', z.string().check(z.regex(/^[0-9a-f]{32}$/)), '');

/** A random id of this phone, made once. It counts reports of a day and tells nothing else. */
export const deviceId = (): string => {
  const before = deviceKept.read();
  if (before) return before;
  const made = [...randomBytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  deviceKept.write(made);
  return made;
};
