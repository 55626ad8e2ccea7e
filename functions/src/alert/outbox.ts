import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { caseKey } from '../case/record.ts';
import { findAlike } from '../household-likeness/find-alike.ts';
import { outboxPrefix } from '../names.ts';
import type { Platform } from '../platform/platform.ts';
import { lanes } from './lanes.ts';
import { createSender } from './sender.ts';

/** The outbox item every accepted report leaves. */
const firstAlert = `${outboxPrefix}alert#1`;

/** Longest a batch may spend on doubles; the next batch's alerts wait behind it. */
const comparingMs = 2_000;

/** Sends at a time; each waits mostly for WeChat. */
const atOnce = 16;

/**
 * Stream handler: sends what accept and steps left in the outbox, one after the other for each case and side by side
 * for different cases; only the records that failed come back.
 */
export function createOutbox(p: Platform): (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse> {
  const send = createSender(p);
  const inOrder = lanes(atOnce);
  const onRecord = async ({ eventName, dynamodb }: DynamoDBRecord): Promise<void> => {
    const [pk, sk] = [dynamodb?.Keys?.pk?.S, dynamodb?.Keys?.sk?.S];
    if (eventName === 'INSERT' && pk && sk?.startsWith(outboxPrefix)) await inOrder(pk, () => send({ pk, sk }));
  };
  return async (event) => {
    const processor = new BatchProcessor(EventType.DynamoDBStreams);
    // A whole batch that fails comes back as failures too; throwing would say the same with less.
    const answer = await processPartialResponse(event, onRecord, processor, { throwOnFullBatchFailure: false });
    await compare(p, event);
    return answer as DynamoDBBatchResponse; // powertools types the identifiers more loosely
  };
}

/** Looks for doubles once every alert is out: they help the advisor, and are owed to nobody. Never throws. */
async function compare(p: Platform, { Records }: DynamoDBStreamEvent): Promise<void> {
  const accepted = Records.filter(
    ({ eventName, dynamodb }) => eventName === 'INSERT' && dynamodb?.Keys?.sk?.S === firstAlert,
  );
  const until = p.now() + comparingMs;
  for (const { dynamodb } of accepted) {
    const caseId = dynamodb?.Keys?.pk?.S?.slice(caseKey('').length) ?? '';
    if (p.now() > until) return p.log('likeness.left', { caseId });
    await findAlike(p, caseId).catch((cause: unknown) => p.log('likeness.failed', { caseId, error: String(cause) }));
  }
}
