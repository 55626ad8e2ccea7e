import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { caseKey } from '../case/record.ts';
import { compareLater } from '../household-likeness/compare-later.ts';
import { findAlike } from '../household-likeness/find-alike.ts';
import { firstAlert, outboxPrefix } from '../names.ts';
import type { Platform } from '../platform/platform.ts';
import { lanes } from './lanes.ts';
import { createSender } from './sender.ts';

/** Longest a batch may spend on doubles; the next batch's alerts wait behind it. */
const comparingMs = 1_000;

/** Where alerts are this late already, doubles are left to the sweep: the stream belongs to the alerts. */
export const lateMs = 5_000;

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
    const answer = (await processPartialResponse(event, onRecord, processor, {
      throwOnFullBatchFailure: false,
    })) as DynamoDBBatchResponse; // powertools types the identifiers more loosely
    const failed = new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const sent = event.Records.filter(({ dynamodb }) => !failed.has(dynamodb?.SequenceNumber ?? ''));
    return { batchItemFailures: [...answer.batchItemFailures, ...(await compare(p, sent))] };
  };
}

/**
 * Looks for doubles once every alert is out: they help the advisor, and are owed to nobody. What there is no time for,
 * or fails, the sweep comes back to; gives the records for which not even that could be noted.
 */
async function compare(
  p: Platform,
  records: readonly DynamoDBRecord[],
): Promise<DynamoDBBatchResponse['batchItemFailures']> {
  const accepted = records.filter(
    ({ eventName, dynamodb }) => eventName === 'INSERT' && dynamodb?.Keys?.sk?.S === firstAlert,
  );
  const failed: { itemIdentifier: string }[] = [];
  const oldest = Math.min(...accepted.map(({ dynamodb }) => Number(dynamodb?.NewImage?.createdAt?.N ?? p.now())));
  const until = p.now() - oldest > lateMs ? 0 : p.now() + comparingMs;
  for (const { dynamodb } of accepted) {
    const caseId = dynamodb?.Keys?.pk?.S?.slice(caseKey('').length) ?? '';
    const later = () => compareLater(p, caseId);
    await (p.now() > until ? later() : findAlike(p, caseId).catch(later)).catch(() =>
      failed.push({ itemIdentifier: dynamodb?.SequenceNumber ?? '' }),
    );
  }
  return failed;
}
