import * as z from 'zod/mini';
import { keyContext } from '../names.ts';
import type { KeyPurpose, Vault } from './keys.ts';
import type { KmsCall } from './kms-call.ts';

const Bytes = z.pipe(
  z.string().check(z.minLength(1)),
  z.transform((text: string): Uint8Array => Buffer.from(text, 'base64')),
);
const Made = z.object({ Plaintext: Bytes, CiphertextBlob: Bytes });
const Opened = z.object({ Plaintext: Bytes });

/** Data keys from AWS KMS, every call bound to this product and one purpose. */
export function kmsVault(KeyId: string, call: KmsCall): Vault {
  const context = (purpose: KeyPurpose) => ({ ...keyContext, purpose });
  return {
    async newKey(purpose) {
      const made = await call('GenerateDataKey', { KeyId, KeySpec: 'AES_256', EncryptionContext: context(purpose) });
      const { Plaintext, CiphertextBlob } = Made.parse(made);
      return { plain: Plaintext, sealed: CiphertextBlob };
    },
    async open(purpose, sealed) {
      const CiphertextBlob = Buffer.from(sealed).toString('base64');
      const opened = await call('Decrypt', { KeyId, CiphertextBlob, EncryptionContext: context(purpose) });
      return Opened.parse(opened).Plaintext;
    },
  };
}
