import { onWeb } from './platform.ts';

/** `count` random bytes for ids. Ids must be unlike each other, they guard nothing. */
export const randomBytes = (count: number): Uint8Array => {
  const bytes = new Uint8Array(count);
  if (onWeb) return crypto.getRandomValues(bytes);
  for (let at = 0; at < count; at++) bytes[at] = Math.floor(Math.random() * 256);
  return bytes;
};
