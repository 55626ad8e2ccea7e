import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

/** One stream record; the sequence number is an opaque string. */
export type StreamRecord = _Record;

export const sequenceOf = (record: StreamRecord): string => record.dynamodb?.SequenceNumber ?? '';

const asJson = (_key: string, value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

/** What Lambda hands over: the records after a trip through JSON, so that nothing but plain data gets across. */
export function streamEvent(records: readonly StreamRecord[], streamArn: string): DynamoDBStreamEvent {
  const Records = records.map((record) => ({
    ...record,
    eventSourceARN: streamArn,
    dynamodb: {
      ...record.dynamodb,
      ApproximateCreationDateTime: Math.floor((record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
    },
  }));
  // The SDK writes an attribute as a tagged union, Lambda as an object with optional members; as JSON they are one.
  return JSON.parse(JSON.stringify({ Records }, asJson)) as { Records: DynamoDBRecord[] };
}
