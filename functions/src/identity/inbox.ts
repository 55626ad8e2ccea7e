import { paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { InboxItem } from 'shared-scoring/contract';
import { stamp } from '../case/record.ts';
import { followedIds } from '../family/followed.ts';
import type { Write } from '../platform/commit.ts';
import { isConditionFailure } from '../platform/condition.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';
import { setOnce } from '../platform/set-fields.ts';
import { Problem } from '../problem.ts';
import { userKey } from './user.ts';

/** A message to put into somebody's inbox; `name` makes it the same message when it is put again. */
export type Message = {
  readonly at: number;
  readonly name: string;
  readonly title: string;
  readonly body: string;
  readonly caseId: string | null;
  readonly kind: 'task' | 'note';
  /** True: for somebody who follows the case, and only as long as they do. */
  readonly follows?: true;
};

const keepDays = 180;
const shown = 100;

/** Put a message; one that is there already stays as it is, read or unread. */
export function messageWrite(TableName: string, userId: string, { name, ...message }: Message): Write {
  const id = `${stamp(message.at)}.${name}`;
  const ttl = Math.floor(message.at / 1000) + keepDays * 86_400;
  const Key = { pk: userKey(userId), sk: `IN#${id}` };
  return { Update: { TableName, Key, ...setOnce({ id, ...message, readAt: null, ttl }) } };
}

/** The newest hundred messages and every unread task however old, newest first, and how many are unread. */
export async function readInbox(p: Platform, userId: string) {
  const all = await messagesOf(p, userId);
  const items = all.filter(({ kind, readAt }, place) => place < shown || (kind === 'task' && readAt === null));
  return { items, unread: items.filter(({ readAt }) => readAt === null).length };
}

async function messagesOf(p: Platform, userId: string): Promise<readonly InboxItem[]> {
  const { db, table, now } = p;
  const pages = paginateQuery(
    { client: db },
    {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :in)',
      ExpressionAttributeValues: { ':pk': userKey(userId), ':in': 'IN#' },
      ScanIndexForward: false,
      ConsistentRead: true,
    },
  );
  const items: Record<string, unknown>[] = [];
  for await (const { Items = [] } of pages) items.push(...Items.filter(isLiving(now())));
  const followed = items.some(({ follows }) => follows) ? await followedIds(p, userId) : [];
  const told = items.filter(({ follows, caseId }) => !follows || followed.includes(String(caseId)));
  return told as unknown as InboxItem[]; // IN# items are written by `messageWrite` only
}

/** Mark one of one's own messages as read, the first time counts. Throws `notFound`. */
export async function markRead({ db, table, now }: Platform, userId: string, id: string): Promise<InboxItem> {
  const update = new UpdateCommand({
    TableName: table,
    Key: { pk: userKey(userId), sk: `IN#${id}` },
    UpdateExpression: 'SET readAt = if_not_exists(readOnce, :now), readOnce = if_not_exists(readOnce, :now)',
    ConditionExpression: '#ttl > :second',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':now': now(), ':second': now() / 1000 },
    ReturnValues: 'ALL_NEW',
  });
  const { Attributes } = await db.send(update).catch((cause: unknown) => {
    throw isConditionFailure(cause) ? new Problem('notFound', { cause }) : cause;
  });
  return Attributes as unknown as InboxItem; // written by `messageWrite`
}
