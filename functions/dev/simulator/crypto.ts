import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { Account } from './account.ts';

/** SHA-1 over the strings in byte order, as WeChat signs its pushes. */
export const signature = (...parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');

/** Secure mode: 16 random bytes, length, message, appid; AES-256-CBC, IV from the key, PKCS#7 to blocks of 32. */
export function sealPush(account: Account, message: string, random: Uint8Array = randomBytes(16)): string {
  const key = Buffer.from(`${account.pushAesKey}=`, 'base64');
  const body = Buffer.from(message);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const plain = Buffer.concat([random, length, body, Buffer.from(account.appid)]);
  const pad = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(Buffer.concat([plain, Buffer.alloc(pad, pad)])), cipher.final()]).toString(
    'base64',
  );
}

export type SignedPush = { readonly query: URLSearchParams; readonly body: { ToUserName: string; Encrypt: string } };

/** Query and body of one encrypted push. `seconds` is the time WeChat stamps it with. */
export function signedPush(account: Account, openid: string, message: string, seconds: number): SignedPush {
  const Encrypt = sealPush(account, message);
  const timestamp = String(seconds);
  const nonce = String(randomBytes(4).readUInt32BE());
  return {
    query: new URLSearchParams({
      signature: signature(account.pushToken, timestamp, nonce),
      timestamp,
      nonce,
      openid,
      encrypt_type: 'aes',
      msg_signature: signature(account.pushToken, timestamp, nonce, Encrypt),
    }),
    body: { ToUserName: account.originalId, Encrypt },
  };
}
