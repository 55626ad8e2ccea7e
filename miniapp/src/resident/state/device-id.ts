import * as z from 'zod/mini';
import { randomBytes } from '../../device/random.ts';
import { kept } from '../../state/kept.ts';

const deviceKept = kept<string>('device', z.string(), '');

/** The random id of this phone, made when it is first needed: it says nothing of the person, only that it is the same phone. */
export const deviceId = (): string => {
  const known = deviceKept.read();
  if (known) return known;
  const made = Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  deviceKept.write(made);
  return made;
};
