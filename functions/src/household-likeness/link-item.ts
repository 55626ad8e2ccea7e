import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseView } from 'shared-scoring/contract';
import { caseKey } from '../case/record.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import type { Raise } from './raise.ts';

/** How two cases stand to each other, kept with both. `elder` is the one that came first and carries the raise. */
export type Link = {
  readonly otherId: string;
  readonly elder: string;
  readonly state: 'suggested' | 'linked' | 'apart';
  readonly why: string;
  readonly at: number;
  /** Of the other report, so that the view need not open it. */
  readonly receivedAt: number;
  readonly raise?: Raise | undefined;
  /** The raise of the one that came later, where the elder went into it. */
  readonly carried?: Raise | undefined;
};

const linkKey = (id: string, otherId: string) => ({ pk: caseKey(id), sk: `LK#${otherId}` });

/** What is known of a case and others that may be about the same household, oldest first. */
export async function linksOf({ db, table }: Pick<Platform, 'db' | 'table'>, id: string): Promise<readonly Link[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :lk)',
      ExpressionAttributeValues: { ':pk': caseKey(id), ':lk': 'LK#' },
      ConsistentRead: true,
    }),
  );
  return (Items as unknown as Link[]).sort((a, b) => a.receivedAt - b.receivedAt); // written by `linkWrites` only
}

type Pair = { readonly id: string; readonly receivedAt: number };

/** The same link on both sides; refused unless both are still in state `was` (null: not there yet). */
export function linkWrites(
  { table }: Pick<Platform, 'table'>,
  one: Pair,
  other: Pair,
  link: Omit<Link, 'otherId' | 'receivedAt'>,
  was: Link['state'] | null,
): readonly Write[] {
  const side = (mine: Pair, theirs: Pair): Write => ({
    Put: {
      TableName: table,
      Item: { ...linkKey(mine.id, theirs.id), ...link, otherId: theirs.id, receivedAt: theirs.receivedAt },
      ConditionExpression: was === null ? 'attribute_not_exists(pk)' : '#state = :was',
      ...(was !== null && {
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':was': was },
      }),
    },
  });
  return [side(one, other), side(other, one)];
}

/** What a case view says of its likely doubles; nothing where there are none. */
export async function alikeView(p: Platform, id: string): Promise<Pick<CaseView, 'alike'>> {
  const links = await linksOf(p, id);
  if (links.length === 0) return {};
  return { alike: links.map(({ otherId, state, why, receivedAt }) => ({ id: otherId, state, why, receivedAt })) };
}
