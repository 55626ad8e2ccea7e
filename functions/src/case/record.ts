import { createHash } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseFacts } from 'shared-scoring';
import { askedDue, isOpen, keptUntil, reminders } from 'shared-scoring/accept';
import { byDue, byQueue } from '../names.ts';
import type { Write } from '../platform/commit.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';
import { clockData } from '../reference/reference.ts';
import { retentionOf } from '../reference/retention.ts';

/** A case as it is kept in META. Sealed fields stay sealed until a view needs them. */
export type CaseRecord = {
  readonly id: string;
  /** Rises with every step of a person; `seq` and `hash` with every line of the log. */
  readonly version: number;
  readonly seq: number;
  readonly hash: string;
  /** Absent: a neighbour reported it. */
  readonly source?: 'self' | undefined;
  readonly facts: CaseFacts;
  readonly ownerBadge: string;
  /** When the present owner got it from somebody else. */
  readonly ownedAt?: number | undefined;
  readonly urgency: number;
  readonly signs: readonly string[];
  readonly modifiers: readonly string[];
  readonly reasons: readonly string[];
  readonly spoken: 'yes' | 'no' | 'unsaid';
  readonly street: string;
  readonly streetName: string;
  readonly committee: string | null;
  readonly committeeName: string | null;
  readonly door: Uint8Array | null;
  readonly note: Uint8Array | null;
  /** Tokens that tell two reports of one person about one door from two people's; see household-likeness/voice.ts. */
  readonly voices?: readonly string[] | undefined;
  readonly fingerprint: string;
  readonly receiptTry: number;
  /** Escalations already made for the present due time. */
  readonly escalated: readonly string[];
  /** When it ended; gone again when it is opened anew. */
  readonly endedAt?: number | undefined;
  /** Its time to be kept is over: what is personal is being let go of, or has been. */
  readonly erasing?: boolean | undefined;
  readonly erasedAt?: number | undefined;
  /** Data the level and the clock were computed with. */
  readonly versions: Readonly<Record<string, string>>;
};

export const caseKey = (id: string) => `R#${id}`;
const keyOf = (id: string) => ({ pk: caseKey(id), sk: 'META' });

/** Spread over 16 partitions by id, so that the minute sweep never heats one. */
export const shardOf = (id: string): number => (createHash('sha256').update(id).digest()[0] ?? 0) % 16;

/** Ended cases by the day their words must go. */
export const keepPrefix = 'KEEP';

/** 13 digits, so that moments sort as text. */
export const stamp = (at: number): string => String(at).padStart(13, '0');

/** The next escalation not yet made, or null when nothing is waited for. */
const nextEscalation = ({ facts, escalated }: Pick<CaseRecord, 'facts' | 'escalated'>) =>
  reminders(facts, clockData).find(({ id }) => !escalated.includes(id)) ?? null;

/**
 * When what is personal in a case must go; null while it is open, and once it is gone. One put together with another is
 * kept as long as a closed one, from that moment on.
 */
export const keepUntil = ({ facts, street, endedAt, erasedAt }: CaseRecord): number | null =>
  endedAt === undefined || erasedAt !== undefined || isOpen(facts)
    ? null
    : keptUntil(endedAt, facts.state === 'rejected' ? 'rejected' : 'closed', retentionOf(street));

/** When a case ended or went into another, as it goes on: kept while it stays so. */
export const endedAt = (before: CaseRecord, facts: CaseFacts, now: number): Pick<CaseRecord, 'endedAt'> =>
  isOpen(facts) ? { endedAt: undefined } : { endedAt: before.endedAt ?? now };

function indexKeys(record: CaseRecord) {
  const { id, street, facts } = record;
  const closed = !isOpen(facts);
  const rank = closed ? `closed#${id}` : `open#${facts.level}#${stamp(facts.due.at ?? 9_999_999_999_999)}#${id}`;
  const asked = facts.merged ? undefined : askedDue(facts)[0]?.dueAt;
  const keep = keepUntil(record);
  const wakes = [nextEscalation(record)?.at, facts.transfer?.expiresAt, asked].filter((at) => at !== undefined);
  return {
    [byQueue.pk]: `Q#${street}`,
    [byQueue.sk]: rank,
    ...(wakes.length === 0 &&
      keep !== null && { [byDue.pk]: `${keepPrefix}#${shardOf(id)}`, [byDue.sk]: `${stamp(keep)}#${id}` }),
    ...(wakes.length > 0 && { [byDue.pk]: `DUE#${shardOf(id)}`, [byDue.sk]: `${stamp(Math.min(...wakes))}#${id}` }),
  };
}

/** Put a new case; refused when the id is taken. */
export const createRecord = (TableName: string, record: CaseRecord): Write => ({
  Put: {
    TableName,
    Item: { ...keyOf(record.id), ...record, ...indexKeys(record) },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** Put `next` in the place of `before`; refused when anything was written in between. */
export const replaceRecord = (TableName: string, before: CaseRecord, next: CaseRecord): Write => ({
  Put: {
    TableName,
    Item: { ...keyOf(next.id), ...next, ...indexKeys(next) },
    ConditionExpression: 'version = :version AND seq = :seq AND escalated = :escalated',
    ExpressionAttributeValues: {
      ':version': before.version,
      ':seq': before.seq,
      ':escalated': before.escalated,
    },
  },
});

/** Nothing but a condition: refused when anything was written to this case in between. */
export const unchanged = (TableName: string, { id, version }: CaseRecord): Write => ({
  ConditionCheck: {
    TableName,
    Key: keyOf(id),
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: { ':version': version },
  },
});

/** A case without the keys its item is found by. */
export const storedCase = (record: CaseRecord): CaseRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([name]) => name !== 'pk' && name !== 'sk' && !name.startsWith('gsi')),
  ) as CaseRecord; // those names are not the case's

/** The case with this id as last committed, or null. */
export async function readRecord({ db, table, now }: Platform, id: string): Promise<CaseRecord | null> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: keyOf(id), ConsistentRead: true }));
  // META is written by the two functions above only.
  return Item && isLiving(now())(Item) ? (Item as CaseRecord) : null;
}
