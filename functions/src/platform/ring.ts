import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { isConditionFailure } from './condition.ts';
import type { Keys, SigningKey } from './keys.ts';

const Jwk = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), d: z.string() });
const Ring = z.object({ index: z.string(), signing: z.array(z.object({ kid: z.string(), jwk: Jwk })) });
type Ring = z.infer<typeof Ring>;

const spot = { pk: 'KEYRING', sk: 'V1', attribute: 'ring' } as const;

/** The long-lived secrets (index key, token keys), sealed by the vault and kept in the table; made on first use. */
export async function openRing(
  db: DynamoDBDocumentClient,
  table: string,
  random: (bytes: number) => Uint8Array,
  cipher: Pick<Keys, 'seal' | 'unseal'>,
) {
  const read = async () => {
    const Key = { pk: spot.pk, sk: spot.sk };
    const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
    return Item?.ring as Uint8Array | undefined;
  };
  let blob = await read();
  if (!blob) {
    const ring = await cipher.seal('ring', spot, JSON.stringify(makeRing(random)));
    const put = new PutCommand({
      TableName: table,
      Item: { pk: spot.pk, sk: spot.sk, ring },
      ConditionExpression: 'attribute_not_exists(pk)',
    });
    await db.send(put).catch((cause: unknown) => {
      if (!isConditionFailure(cause)) throw cause;
    });
    blob = await read();
  }
  if (!blob) throw new Error('the key ring could not be read back');
  return use(Ring.parse(JSON.parse(await cipher.unseal('ring', spot, blob))));
}

function makeRing(random: (bytes: number) => Uint8Array): Ring {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const text = (bytes: number, form: 'base64' | 'hex') => Buffer.from(random(bytes)).toString(form);
  const jwk = Jwk.parse(privateKey.export({ format: 'jwk' }));
  return { index: text(32, 'base64'), signing: [{ kid: text(8, 'hex'), jwk }] };
}

function use({ index, signing }: Ring) {
  const [first, ...rest] = signing.map(({ kid, jwk }): SigningKey => {
    const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
    return { kid, privateKey, publicKey: createPublicKey(privateKey) };
  });
  if (!first) throw new Error('the key ring holds no signing key');
  return { index: Buffer.from(index, 'base64'), signing: [first, ...rest] as const };
}
