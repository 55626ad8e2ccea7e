import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { queueOrder, whyHere } from 'shared-scoring/accept';
import type { readQueue as endpoint, InputOf, QueueItem, QueuePart, ReplyOf } from 'shared-scoring/contract';
import { offerOf } from '../case/offer.ts';
import type { CaseRecord } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import { byQueue } from '../names.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';
import { seenBy } from './seen.ts';

/** Open cases of one street never come near this; closed ones are shown newest first up to a hundred. */
const most = { open: 1_000, closed: 100 } as const;

/** Whoever has never looked finds the last day's cases marked as new, and not the whole queue. */
const firstLookMs = 24 * 3_600_000;

/** The fields of META that `byQueue` carries. */
type Row = Pick<
  CaseRecord,
  'id' | 'facts' | 'urgency' | 'signs' | 'street' | 'committeeName' | 'ownerBadge' | 'ownedAt'
>;

/** The queue of the caller's street in its order: the cases' own index entries, so it cannot drift from them. */
export async function readQueue(
  p: Platform,
  { show, only = 'all' }: InputOf<typeof endpoint>,
  staff: Staff,
): Promise<ReplyOf<typeof endpoint>> {
  const [rows, seenAt] = await Promise.all([rowsOf(p, staff.scope, show), seenBy(p, staff)]);
  const all = await Promise.all(rows.map((row) => asItem(row, { staff, seenAt, now: p.now() })));
  const parts = Object.entries(belongs).map(([part, isIn]) => [part, all.filter(isIn).length]);
  const items = all.filter(belongs[only]);
  return {
    street: staff.scope,
    streetName: staff.scopeName,
    now: p.now(),
    seenAt,
    counts: Object.fromEntries(parts) as Record<QueuePart, number>, // one per part
    items: show === 'open' ? inOrder(items, rows) : items,
  };
}

/** How much need there may be, 0–100: as assessed, until then as the signs say. */
export const needOf = ({ facts, urgency }: Pick<Row, 'facts' | 'urgency'>): number =>
  facts.assessment?.upper ?? urgency;

const inOrder = (items: readonly QueueItem[], rows: readonly Row[]): QueueItem[] => {
  const need = new Map(rows.map((row) => [row.id, needOf(row)]));
  const rank = (item: QueueItem) => ({ ...item, upperBound: need.get(item.id) });
  return [...items].sort((a, b) => queueOrder(rank(a), rank(b)));
};

const belongs: Readonly<Record<QueuePart, (item: QueueItem) => boolean>> = {
  all: () => true,
  mine: ({ mine }) => mine,
  late: ({ overdue }) => overdue,
  fresh: ({ fresh }) => fresh,
  danger: ({ redFlag, level }) => redFlag || level === 'P0',
};

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

type Look = { readonly staff: Staff; readonly seenAt: number | null; readonly now: number };

const asItem = async ({ facts, signs, ...row }: Row, { staff, seenAt, now }: Look): Promise<QueueItem> => ({
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
  fresh: Math.max(facts.receivedAt, facts.reopenedAt ?? 0, row.ownedAt ?? 0) > (seenAt ?? now - firstLookMs),
  offer: await offerOf(facts),
  why: [...whyHere({ ...facts, urgency: row.urgency }, now)],
});
