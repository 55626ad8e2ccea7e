import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { StreamRecord } from './event.ts';

/** Reads the stream shard by shard, from the record after `checkpoint`, or from the oldest one kept. */
export function shardReader(client: DynamoDBStreamsClient, streamArn: string) {
  const iterators = new Map<string, string | undefined>();

  async function open(shardId: string, after: string | undefined): Promise<string | undefined> {
    const at = after
      ? ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const)
      : ({ ShardIteratorType: 'TRIM_HORIZON' } as const);
    const reply = await client.send(new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ...at }));
    return reply.ShardIterator;
  }

  return {
    /** Start the next read of every shard from its checkpoint. */
    forget: () => iterators.clear(),
    async shards(): Promise<string[]> {
      const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: streamArn }));
      return (StreamDescription?.Shards ?? []).flatMap(({ ShardId }) => (ShardId ? [ShardId] : []));
    },
    /** The next records, at most `limit`; a shard read to its end answers with none for ever. */
    async read(shardId: string, checkpoint: string | undefined, limit: number): Promise<readonly StreamRecord[]> {
      if (!iterators.has(shardId)) iterators.set(shardId, await open(shardId, checkpoint));
      const iterator = iterators.get(shardId);
      if (iterator === undefined) return [];
      try {
        const reply = await client.send(new GetRecordsCommand({ ShardIterator: iterator, Limit: limit }));
        iterators.set(shardId, reply.NextShardIterator);
        return reply.Records ?? [];
      } catch (cause) {
        if (cause instanceof ExpiredIteratorException) iterators.delete(shardId);
        else if (cause instanceof TrimmedDataAccessException) iterators.set(shardId, await open(shardId, undefined));
        else throw cause;
        return [];
      }
    },
  };
}
