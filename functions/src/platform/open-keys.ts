import { createHmac } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { decrypt, encrypt } from './aes.ts';
import type { Env } from './config.ts';
import { dataKeys } from './data-keys.ts';
import { readEnvelope, writeEnvelope } from './envelope.ts';
import type { Keys, Spot, Vault } from './keys.ts';
import { once } from './once.ts';
import { openRing } from './ring.ts';
import { openSecrets } from './secrets.ts';

type Parts = {
  readonly db: DynamoDBDocumentClient;
  readonly table: string;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly vault: Vault;
  readonly env: Env;
};

/** Personal fields, blind indexes and the token keys, all resting on one vault. */
export function openKeys({ db, table, now, random, vault, env }: Parts): Keys {
  const keys = dataKeys(vault, now);
  const cipher = {
    async seal(purpose, spot, text) {
      const { plain, sealed } = await keys.fresh(purpose);
      return writeEnvelope({ dataKey: sealed, body: encrypt(plain, random(12), aad(spot), Buffer.from(text)) });
    },
    async unseal(purpose, spot, blob) {
      const { dataKey, body } = readEnvelope(blob);
      return Buffer.from(decrypt(await keys.opened(purpose, dataKey), aad(spot), body)).toString();
    },
  } satisfies Pick<Keys, 'seal' | 'unseal'>;
  const ring = once(() => openRing(db, table, random, cipher));
  return {
    ...cipher,
    index: async (kind, value) =>
      createHmac('sha256', (await ring()).index)
        .update(`${kind}|${value}`)
        .digest('hex'),
    signing: async () => (await ring()).signing,
    secrets: once(() => openSecrets(env, vault)),
  };
}

const aad = ({ pk, sk, attribute }: Spot) => `v1|${pk}|${sk}|${attribute}`;
