import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { queueOrder, whyHere } from 'shared-scoring';
import type { readQueue as endpoint, QueueItem, ReplyOf } from 'shared-scoring/contract';
import type { CaseRecord } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import { byQueue } from '../names.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';

/** Open cases of one street never come near this; closed ones are shown newest first up to a hundred. */
const most = { open: 1_000, closed: 100 } as const;

/** The fields of META that `byQueue` carries. */
type Row = Pick<CaseRecord, 'id' | 'facts' | 'urgency' | 'signs' | 'street' | 'committeeName' | 'ownerBadge'>;

/** The queue of the caller's street in its order: the cases' own index entries, so it cannot drift from them. */
export async function readQueue(p: Platform, show: 'open' | 'closed', staff: Staff): Promise<ReplyOf<typeof endpoint>> {
  const rows = await rowsOf(p, staff.scope, show);
  const items = rows.map((row) => asItem(row, staff, p.now()));
  return {
    street: staff.scope,
    streetName: staff.scopeName,
    now: p.now(),
    items: show === 'open' ? items.sort(queueOrder) : items,
  };
}

async function rowsOf({ db, table, now }: Platform, street: string, show: 'open' | 'closed'): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: table,
        IndexName: byQueue.name,
        KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :show)',
        ExpressionAttributeNames: { '#pk': byQueue.pk, '#sk': byQueue.sk },
        ExpressionAttributeValues: { ':pk': `Q#${street}`, ':show': `${show}#` },
        ScanIndexForward: show === 'open',
        Limit: most[show],
        ExclusiveStartKey: from,
      }),
    );
    rows.push(...((page.Items ?? []).filter(isLiving(now())) as unknown as Row[])); // copied from META
    from = page.LastEvaluatedKey;
  } while (from && rows.length < most[show]);
  return rows;
}

const asItem = ({ facts, signs, ...row }: Row, staff: Staff, now: number): QueueItem => ({
  id: row.id,
  state: facts.state,
  level: facts.level,
  urgency: row.urgency,
  redFlag: facts.redFlag,
  signs: [...signs],
  street: row.street,
  committeeName: row.committeeName,
  receivedAt: facts.receivedAt,
  due: { kind: facts.due.kind, at: facts.due.at },
  overdue: facts.due.at !== null && facts.due.at < now,
  ownerBadge: row.ownerBadge,
  mine: facts.owner === staff.staffId,
  why: [...whyHere({ ...facts, urgency: row.urgency }, now)],
});
