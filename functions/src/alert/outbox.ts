import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { outboxPrefix } from '../names.ts';
import type { Platform } from '../platform/platform.ts';
import { createSender } from './sender.ts';

/** Stream handler: sends what accept and steps left in the outbox; only the records that failed come back. */
export function createOutbox(p: Platform): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  const send = createSender(p);
  const onRecord = async ({ eventName, dynamodb }: DynamoDBRecord): Promise<void> => {
    const [pk, sk] = [dynamodb?.Keys?.pk?.S, dynamodb?.Keys?.sk?.S];
    if (eventName === 'INSERT' && pk && sk?.startsWith(outboxPrefix)) await send({ pk, sk });
  };
  return async (event) => {
    const processor = new BatchProcessor(EventType.DynamoDBStreams);
    // A whole batch that fails comes back as failures too; throwing would say the same with less.
    const answer = await processPartialResponse(event, onRecord, processor, { throwOnFullBatchFailure: false });
    return answer as DynamoDBBatchResponse; // powertools types the identifiers more loosely
  };
}
