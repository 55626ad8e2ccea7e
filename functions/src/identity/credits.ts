import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Write } from '../platform/commit.ts';
import { isConditionFailure } from '../platform/condition.ts';
import type { Platform } from '../platform/platform.ts';
import { userKey } from './user.ts';

type Part = Pick<Platform, 'db' | 'table'>;
const keyOf = (userId: string, template: string) => ({ pk: userKey(userId), sk: `SUB#${template}` });

/** Messages a person has still allowed for a template. */
export async function creditsOf({ db, table }: Part, userId: string, template: string): Promise<number> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: keyOf(userId, template) }));
  return Math.max(0, Number(Item?.n ?? 0));
}

/** One more message allowed; as a write, to be committed with the event that says so. */
export const addCreditWrite = (TableName: string, userId: string, template: string): Write => ({
  Update: {
    TableName,
    Key: keyOf(userId, template),
    UpdateExpression: 'ADD n :one',
    ExpressionAttributeValues: { ':one': 1 },
  },
});

/** None allowed any more. */
export const clearCreditsWrite = (TableName: string, userId: string, template: string, at: number): Write => ({
  Update: {
    TableName,
    Key: keyOf(userId, template),
    UpdateExpression: 'SET n = :zero, rejectedAt = :at',
    ExpressionAttributeValues: { ':zero': 0, ':at': at },
  },
});

/** Takes one credit; false when there is none. */
export async function takeCredit({ db, table }: Part, userId: string, template: string): Promise<boolean> {
  const take = new UpdateCommand({
    TableName: table,
    Key: keyOf(userId, template),
    UpdateExpression: 'ADD n :less',
    ConditionExpression: 'n > :zero',
    ExpressionAttributeValues: { ':less': -1, ':zero': 0 },
  });
  return db.send(take).then(
    () => true,
    (cause: unknown) => {
      if (isConditionFailure(cause)) return false;
      throw cause;
    },
  );
}
