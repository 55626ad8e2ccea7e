import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

/** SHA-1 over the parts in byte order, as WeChat signs what it sends. */
export const signature = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

/** True when a signature given is the one expected; takes the same time either way. */
export function sameSignature(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The message inside `Encrypt`, or null when key, padding or appid is not ours. Source: tech/wechat.md §4.2. */
export function openPush(encodingAesKey: string, appId: string, encrypted: string): string | null {
  // Lenient Base64: the 43rd character may carry two bits that mean nothing.
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  const sealed = Buffer.from(encrypted, 'base64');
  if (key.length !== 32 || sealed.length === 0 || sealed.length % 16 !== 0) return null;
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(sealed), decipher.final()]);
  const pad = padded.at(-1) ?? 0;
  if (pad < 1 || pad > 32 || padded.length < pad + 20) return null;
  const plain = padded.subarray(0, padded.length - pad);
  const end = 20 + plain.readUInt32BE(16);
  if (end > plain.length || plain.subarray(end).toString() !== appId) return null;
  return plain.subarray(20, end).toString();
}
