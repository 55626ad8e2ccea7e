import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { Trouble } from '../trouble.ts';

/** Region and keys that satisfy the signature of a local engine; they open nothing. */
export const localAws = { region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } } as const;

/** `streamArn` is empty where the definition asks for no stream. */
export type Table = { readonly name: string; readonly streamArn: string; readonly created: boolean };

/**
 * The same table without a stream, where nothing reads it: with one, each write takes this engine the longer the
 * more has been written (0.4 ms at first, 13 ms after 30,000 items).
 */
export const withoutStream = <T extends CreateTableCommandInput>({ StreamSpecification: _, ...rest }: T) => rest;

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ECONNRESET', 'EHOSTUNREACH', 'ETIMEDOUT', 'EAI_AGAIN']);
const noAnswer = (endpoint: string) =>
  `${endpoint} 没有数据库应答。请先把它开起来,或者去掉 DDB_ENDPOINT,用自带的本地数据库。`;

/** The table of `definition`, made when missing; its stream is what the pump reads. */
export async function createTable(endpoint: string, definition: CreateTableCommandInput): Promise<Table> {
  const client = new DynamoDBClient({ ...localAws, endpoint });
  try {
    const created = await client
      .send(new CreateTableCommand(definition))
      .then(() => true)
      .catch((cause) => {
        if (cause instanceof ResourceInUseException) return false;
        if (unreachable.has(String(cause?.code))) throw new Trouble(noAnswer(endpoint), { cause });
        throw cause;
      });
    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: definition.TableName }));
    const streamArn = definition.StreamSpecification ? table?.LatestStreamArn : '';
    if (!table?.TableName || streamArn === undefined) throw new Error(`table ${definition.TableName} has no stream`);
    return { name: table.TableName, streamArn, created };
  } finally {
    client.destroy();
  }
}
