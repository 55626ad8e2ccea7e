import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Env } from './config.ts';
import { fileVault } from './file-vault.ts';
import type { Vault } from './keys.ts';
import { kmsCall } from './kms-call.ts';
import { kmsVault } from './kms-vault.ts';

type Parts = { readonly random: (bytes: number) => Uint8Array; readonly db: Pick<DynamoDBDocumentClient, 'config'> };

/** The vault the environment names: exactly one of `KMS_KEY_ID` and `KEY_FILE`, and never a file inside Lambda. */
export function vaultOf(env: Env, { random, db }: Parts): Vault {
  if (env.KMS_KEY_ID && env.KEY_FILE) throw new Error('KMS_KEY_ID and KEY_FILE are both set');
  if (env.KMS_KEY_ID) return kmsVault(env.KMS_KEY_ID, kmsCall(db));
  if (!env.KEY_FILE) throw new Error('neither KMS_KEY_ID nor KEY_FILE is set');
  if (env.AWS_LAMBDA_FUNCTION_NAME) throw new Error('a key file is for a desk; Lambda needs KMS_KEY_ID');
  return fileVault(env.KEY_FILE, random);
}
