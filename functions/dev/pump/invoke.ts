import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Attempt } from './batch.ts';
import { type StreamRecord, sequenceOf, streamEvent } from './event.ts';

/** A stream function as deployed; a missing answer means that all went well. */
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse | undefined>;

const late = (ms: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms).unref());

/** One call of the function, read as AWS reads it: a throw, a timeout, an empty or an unknown identifier fail all. */
export const invokeWith =
  (handler: StreamHandler, streamArn: string, limitMs = 30_000): Attempt<StreamRecord> =>
  async (records) => {
    try {
      const reply = await Promise.race([handler(streamEvent(records, streamArn)), late(limitMs)]);
      const failures = reply?.batchItemFailures ?? [];
      const places = failures.map(({ itemIdentifier }) =>
        records.findIndex((record) => sequenceOf(record) === itemIdentifier),
      );
      return places.length === 0 ? -1 : Math.max(0, Math.min(...places));
    } catch {
      return 0;
    }
  };
