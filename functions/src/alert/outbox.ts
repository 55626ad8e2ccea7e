import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { caseKey } from '../case/record.ts';
import { findAlike } from '../household-likeness/find-alike.ts';
import { outboxPrefix } from '../names.ts';
import type { Platform } from '../platform/platform.ts';
import { createSender } from './sender.ts';

/** The outbox item every accepted report leaves. */
const firstAlert = `${outboxPrefix}alert#1`;

/** Stream handler: sends what accept and steps left in the outbox; only the records that failed come back. */
export function createOutbox(p: Platform): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  const send = createSender(p);
  const onRecord = async ({ eventName, dynamodb }: DynamoDBRecord): Promise<void> => {
    const [pk, sk] = [dynamodb?.Keys?.pk?.S, dynamodb?.Keys?.sk?.S];
    if (eventName !== 'INSERT' || !pk || !sk?.startsWith(outboxPrefix)) return;
    await send({ pk, sk });
    if (sk === firstAlert) await compare(pk.slice(caseKey('').length));
  };
  /** Comes after the alert and never holds one up: doubles are a help to the advisor, not a duty to the reporter. */
  const compare = (id: string) =>
    findAlike(p, id).catch((cause: unknown) => p.log('likeness.failed', { caseId: id, error: String(cause) }));
  return async (event) => {
    const processor = new BatchProcessor(EventType.DynamoDBStreams);
    // A whole batch that fails comes back as failures too; throwing would say the same with less.
    const answer = await processPartialResponse(event, onRecord, processor, { throwOnFullBatchFailure: false });
    return answer as DynamoDBBatchResponse; // powertools types the identifiers more loosely
  };
}
