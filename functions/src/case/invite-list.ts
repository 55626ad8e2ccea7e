import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseView, GrantGroup } from 'shared-scoring/contract';
import type { Platform } from '../platform/platform.ts';
import { caseKey } from './record.ts';

/** An invitation as the case keeps it; the code itself is kept nowhere. */
export type InviteItem = {
  readonly id: string;
  readonly at: number;
  readonly expiresAt: number;
  /** HMAC of the code, the way to the item a family's code leads to. */
  readonly codeIndex: string;
  readonly groups?: readonly GrantGroup[] | undefined;
  readonly relation?: 'self' | 'relative' | undefined;
  /** How long whoever opens it may look; a year when nothing is said. */
  readonly forMs?: number | undefined;
  readonly usedAt?: number | undefined;
  readonly revokedAt?: number | undefined;
};

export const inviteSk = (id: string) => `IV#${id}`;

/** What an invitation is good for now. */
export const inviteState = (invite: InviteItem, now: number): CaseView['invites'][number]['state'] =>
  invite.usedAt ? 'used' : invite.revokedAt ? 'revoked' : invite.expiresAt <= now ? 'expired' : 'open';

/** The invitations of a case, newest first. */
export async function inviteList(
  { db, table, now }: Platform,
  id: string,
): Promise<readonly CaseView['invites'][number][]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :iv)',
      ExpressionAttributeValues: { ':pk': caseKey(id), ':iv': 'IV#' },
      ConsistentRead: true,
    }),
  );
  return (Items as unknown as InviteItem[]) // IV# items are written by invite.ts only
    .map((invite) => ({
      id: invite.id,
      at: invite.at,
      expiresAt: invite.expiresAt,
      state: inviteState(invite, now()),
    }))
    .sort((a, b) => b.at - a.at);
}
