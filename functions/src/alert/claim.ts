import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { byDue } from '../names.ts';
import type { Write } from '../platform/commit.ts';
import { isConditionFailure } from '../platform/condition.ts';
import type { Platform } from '../platform/platform.ts';
import { type OutboxItem, sweepKeys } from './outbox-item.ts';

export type OutboxKey = { readonly pk: string; readonly sk: string };

/** Longer than one delivery can take: a few calls of five seconds. */
const leaseMs = 90_000;

const names = { '#state': 'state', '#pk': byDue.pk, '#sk': byDue.sk };

/** Takes an outbox item for this run; null when it is done, not yet due, or in other hands. */
export async function claim({ db, table, now }: Platform, key: OutboxKey): Promise<OutboxItem | null> {
  const until = now() + leaseMs;
  const index = sweepKeys(key.pk.slice(2), until);
  const take = new UpdateCommand({
    TableName: table,
    Key: key,
    UpdateExpression: 'SET #state = :claimed, notBefore = :until, attempts = attempts + :one, #pk = :gpk, #sk = :gsk',
    ConditionExpression: '#state IN (:pending, :claimed) AND notBefore <= :now',
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: {
      ':claimed': 'claimed',
      ':pending': 'pending',
      ':until': until,
      ':now': now(),
      ':one': 1,
      ':gpk': index[byDue.pk],
      ':gsk': index[byDue.sk],
    },
    ReturnValues: 'ALL_NEW',
  });
  try {
    const { Attributes } = await db.send(take);
    return Attributes as unknown as OutboxItem; // written by outbox-item.ts
  } catch (cause) {
    if (isConditionFailure(cause)) return null;
    throw cause;
  }
}

type Change = Partial<Pick<OutboxItem, 'attempts' | 'tried'>> &
  (
    | { readonly state: 'pending'; readonly notBefore: number }
    | { readonly state: 'sent' | 'told' | 'parked' | 'needless' }
  );

/** Ends a claim. A final state leaves the sweep index; refused when the lease has gone to somebody else. */
export function settleWrite({ table }: Platform, key: OutboxKey, claimed: OutboxItem, change: Change): Write {
  const tried = change.tried ?? claimed.tried;
  const base = { ':state': change.state, ':tried': tried, ':mine': claimed.attempts, ':claimed': 'claimed' };
  const shared = { TableName: table, Key: key, ConditionExpression: '#state = :claimed AND attempts = :mine' };
  if (change.state !== 'pending') {
    return {
      Update: {
        ...shared,
        UpdateExpression: 'SET #state = :state, tried = :tried REMOVE #pk, #sk',
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: base,
      },
    };
  }
  const index = sweepKeys(claimed.caseId, change.notBefore);
  return {
    Update: {
      ...shared,
      UpdateExpression:
        'SET #state = :state, tried = :tried, notBefore = :at, attempts = :attempts, #pk = :gpk, #sk = :gsk',
      ExpressionAttributeNames: names,
      ExpressionAttributeValues: {
        ...base,
        ':at': change.notBefore,
        ':attempts': change.attempts ?? claimed.attempts,
        ':gpk': index[byDue.pk],
        ':gsk': index[byDue.sk],
      },
    },
  };
}
