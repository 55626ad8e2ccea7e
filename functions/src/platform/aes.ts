import { createCipheriv, createDecipheriv } from 'node:crypto';

/** AES-256-GCM: nonce (12) | tag (16) | text. */
export function encrypt(key: Uint8Array, nonce: Uint8Array, aad: string, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(aad));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** Throws when key, text or AAD is not the one it was sealed with. */
export function decrypt(key: Uint8Array, aad: string, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(aad))
    .setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
