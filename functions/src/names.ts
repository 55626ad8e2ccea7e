import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The one table when `TABLE_NAME` says nothing else. */
export const tableName = 'shouwang';

/** Queues of the streets: `Q#{street}` / `{open|closed}#{level}#{due}#{id}`, the small fields of META and nothing personal. */
export const byQueue = { name: 'byQueue', pk: 'gsi1pk', sk: 'gsi1sk' } as const;

/** What the minute sweep walks: `DUE#{0..15}` and `OB#{0..15}`, oldest first, keys only. */
export const byDue = { name: 'byDue', pk: 'gsi2pk', sk: 'gsi2sk' } as const;

/** Attribute in seconds after which an item is gone; every read filters it because the engine may take days. */
export const ttlAttribute = 'ttl';

/** Fields of META that the queue shows, copied into `byQueue`. */
export const queueFields = [
  'id',
  'facts',
  'urgency',
  'signs',
  'street',
  'committeeName',
  'ownerBadge',
  'ownedAt',
  'ttl',
] as const;

const key = (attribute: string, type: 'HASH' | 'RANGE') => ({ AttributeName: attribute, KeyType: type });

/** A whole CreateTable input: one table, two indexes, a stream of new images. */
export const tableDefinition = {
  TableName: tableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: ['pk', 'sk', byQueue.pk, byQueue.sk, byDue.pk, byDue.sk].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S' as const,
  })),
  KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
  GlobalSecondaryIndexes: [
    {
      IndexName: byQueue.name,
      KeySchema: [key(byQueue.pk, 'HASH'), key(byQueue.sk, 'RANGE')],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...queueFields] },
    },
    {
      IndexName: byDue.name,
      KeySchema: [key(byDue.pk, 'HASH'), key(byDue.sk, 'RANGE')],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
} satisfies CreateTableCommandInput;

/** Functions that are deployed; each has `entry/{name}.ts` exporting `handler`. */
export const functionNames = ['http', 'casework', 'outbox', 'sweep'] as const;
export type FunctionName = (typeof functionNames)[number];

/** First parts of the paths that the casework function answers; everything else is the http function's. */
export const caseworkPaths = [
  'cases',
  'district',
  'family',
  'invites',
  'offers',
  'population',
  'ratings',
  'samples',
] as const;

/** Stream records worth a call of the outbox function: a new item whose sort key starts so. */
export const outboxPrefix = 'OB#';

/** The outbox item every accepted report leaves. */
export const firstAlert = `${outboxPrefix}alert#1`;

/** Context every KMS call carries, so that a blob of one purpose opens for no other. */
export const keyContext = { app: 'shouwang' } as const;

/**
 * Modules the bundler swaps, as files beside this one: `esbuild --alias`. Inside Lambda credentials are in the
 * environment; the SDK's other providers would add 130 kB to each bundle, other parts that are never called 56 kB.
 */
export const bundleAliases = {
  '@aws-sdk/credential-provider-node': 'platform/lambda-credentials.ts',
  bowser: 'platform/unused-sdk.ts',
  '@smithy/core/event-streams': 'platform/unused-sdk.ts',
  '@aws-sdk/endpoint-cache': 'platform/unused-sdk.ts',
} as const;

/** Environment of the functions. Of `KEY_FILE` (local) and `KMS_KEY_ID` (cloud) exactly one is set. */
export const envNames = [
  'TABLE_NAME',
  'DDB_ENDPOINT',
  'KEY_FILE',
  'KMS_KEY_ID',
  /** Base64 KMS ciphertext of `{"WECHAT_SECRET":…,"WECHAT_PUSH_TOKEN":…,"WECHAT_PUSH_AES_KEY":…}`, and `"LBS_SECRET"`, `"WECOM_SECRET"` where there are such; wins over the plain ones. */
  'SEALED_SECRETS',
  'WECHAT_BASE_URL',
  'LBS_BASE_URL',
  'LBS_KEY',
  /** Signs calls to the map service; deployed it is one of the sealed secrets. */
  'LBS_SECRET',
  'WECHAT_APPID',
  'WECHAT_SECRET',
  'WECHAT_PUSH_TOKEN',
  'WECHAT_PUSH_AES_KEY',
  /** The office's WeCom; without a corp id nothing is sent there. */
  'WECOM_BASE_URL',
  'WECOM_CORPID',
  'WECOM_AGENTID',
  'WECOM_SECRET',
  'WECOM_CARD_URL',
  'TEMPLATE_NEW_CASE',
  'TEMPLATE_PROGRESS',
  'TEMPLATE_ESCALATION',
  'MINIPROGRAM_STATE',
  'CORS_ORIGIN',
] as const;
export type EnvName = (typeof envNames)[number];
