import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** True when a single conditional write was refused by its condition. */
export const isConditionFailure = (cause: unknown): boolean => cause instanceof ConditionalCheckFailedException;

/** Why each item of a cancelled transaction failed ('None', 'ConditionalCheckFailed', 'TransactionConflict', …), or null. */
export const cancelReasons = (cause: unknown): readonly string[] | null =>
  cause instanceof TransactionCanceledException
    ? (cause.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None')
    : null;
