import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { HandoverLine } from 'shared-scoring/contract';
import { userKey } from '../identity/user.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';

/** A hand-over as its owner's list keeps it. What was ticked is not here: it lies under the code and goes with it. */
export type HandoverItem = {
  readonly id: string;
  readonly at: number;
  readonly expiresAt: number;
  readonly street: string;
  readonly streetName: string;
  /** How many answers were ticked. */
  readonly fields: number;
  readonly fingerprint: string;
  readonly codeIndex: string;
  readonly usedAt?: number | undefined;
  readonly revokedAt?: number | undefined;
};

/** What lies under a code until it is opened, taken back or 72 hours old. */
export type CodeItem = {
  readonly userId: string;
  readonly handoverId: string;
  readonly street: string;
  readonly body?: Uint8Array | undefined;
  readonly openedBy?: string | undefined;
};

export const handoverKey = (userId: string, id: string) => ({ pk: userKey(userId), sk: `HO#${id}` });
export const codeKey = (codeIndex: string) => ({ pk: `HC#${codeIndex}`, sk: 'REF' });

/** Place to which the ticked answers are sealed. */
export const bodySpot = (codeIndex: string) => ({ ...codeKey(codeIndex), attribute: 'body' });

/** A hand-over of this person as last committed, or null. */
export async function readHandover(p: Platform, userId: string, id: string): Promise<HandoverItem | null> {
  return (await read(p, handoverKey(userId, id))) as HandoverItem | null; // HO# items are written in this folder only
}

/** What lies under a code now, or null. */
export async function readCode(p: Platform, codeIndex: string): Promise<CodeItem | null> {
  return (await read(p, codeKey(codeIndex))) as CodeItem | null; // HC# items are written in this folder only
}

async function read({ db, table, now }: Platform, Key: { readonly pk: string; readonly sk: string }) {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  return Item && isLiving(now())(Item) ? Item : null;
}

/** The hand-overs of a person, newest first. */
export async function listHandovers(p: Platform, userId: string): Promise<{ items: HandoverLine[] }> {
  const { Items = [] } = await p.db.send(
    new QueryCommand({
      TableName: p.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :ho)',
      ExpressionAttributeValues: { ':pk': userKey(userId), ':ho': 'HO#' },
      ConsistentRead: true,
    }),
  );
  const items = Items.filter(isLiving(p.now())) as unknown as HandoverItem[]; // written in this folder only
  return { items: items.map((item) => lineOf(item, p.now())).sort((a, b) => b.at - a.at) };
}

/** A hand-over as its owner sees it: never the code, never the answers. */
export const lineOf = (item: HandoverItem, now: number): HandoverLine => {
  const { id, at, expiresAt, street, streetName, fields, usedAt, revokedAt } = item;
  const state = usedAt ? 'used' : revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : 'open';
  return { id, at, expiresAt, street, streetName, fields, state, caseId: usedAt ? id : null };
};
