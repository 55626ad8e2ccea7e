import type { KeyObject } from 'node:crypto';
import type { Secrets } from './config.ts';

/** What a data key may be used for; part of the KMS encryption context. */
export type KeyPurpose = 'case' | 'reporter' | 'person' | 'ring' | 'secrets';

/** Makes and opens data keys: KMS in the cloud, a file of mode 0600 on a desk. */
export type Vault = {
  readonly newKey: (purpose: KeyPurpose) => Promise<{ readonly plain: Uint8Array; readonly sealed: Uint8Array }>;
  /** Throws when the blob was sealed for another purpose or by another key. */
  readonly open: (purpose: KeyPurpose, sealed: Uint8Array) => Promise<Uint8Array>;
};

/** Place of a sealed value in the table; it opens nowhere else. */
export type Spot = { readonly pk: string; readonly sk: string; readonly attribute: string };

/** Kinds of blind index; the same text gives another value under another kind. */
export type IndexKind =
  | 'push'
  | 'openid'
  | 'receipt'
  | 'receiptCode'
  | 'invite'
  | 'inviteCode'
  | 'handover'
  | 'handoverCode'
  | 'device'
  | 'voice'
  | 'door'
  | 'poster'
  | 'posterSign'
  | 'rating'
  | 'grant'
  | 'body';

export type SigningKey = { readonly kid: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

/** All secrets the functions use. Nothing outside platform/ sees a raw key except the token signer. */
export type Keys = {
  /** AES-256-GCM bound to its spot: version, wrapped data key, nonce, text and tag in one blob. */
  readonly seal: (purpose: KeyPurpose, spot: Spot, text: string) => Promise<Uint8Array>;
  /** Throws when the blob was changed or moved. */
  readonly unseal: (purpose: KeyPurpose, spot: Spot, blob: Uint8Array) => Promise<string>;
  /** HMAC-SHA-256 for lookups, 64 hex digits. */
  readonly index: (kind: IndexKind, value: string) => Promise<string>;
  /** ES256 keys, the one that signs first. */
  readonly signing: () => Promise<readonly [SigningKey, ...SigningKey[]]>;
  readonly secrets: () => Promise<Secrets>;
};
