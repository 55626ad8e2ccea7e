import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Config } from './config.ts';
import type { Keys } from './keys.ts';

/** Everything the functions take from outside: time, chance, the table, keys, settings. Tests replace any part. */
export type Platform = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly pause: (ms: number) => Promise<void>;
  /** One line of JSON for the operator; never a personal value. */
  readonly log: (event: string, fields: Readonly<Record<string, unknown>>) => void;
  readonly db: DynamoDBDocumentClient;
  readonly table: string;
  /** The way to WeChat and WeCom; absent: the runtime's own. */
  readonly fetch?: typeof globalThis.fetch;
  readonly keys: Keys;
  readonly config: Config;
};
