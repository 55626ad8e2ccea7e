import { caseKey, shardOf, stamp } from '../case/record.ts';
import { byDue } from '../names.ts';
import type { Write } from '../platform/commit.ts';
import type { Purpose } from '../platform/config.ts';

/** A card that must go out: committed with what it tells of, sent by the stream, swept when the stream missed it. */
export type OutboxItem = {
  readonly caseId: string;
  /** `digest`: one card for all that came after somebody's day was full. */
  readonly purpose: Purpose | 'digest';
  /** One person; null: the first advisor of the street who can be reached. */
  readonly to: { readonly userId: string; readonly as: 'staff' | 'family' } | null;
  readonly level: 'P0' | 'P1' | 'P2' | 'P3';
  readonly street: string;
  readonly streetName: string;
  /** Accountable when this was written; people tasks fall to them and the street lead. */
  readonly owner: string;
  readonly dueAt: number | null;
  readonly createdAt: number;
  readonly state: 'pending' | 'claimed' | 'sent' | 'told' | 'parked' | 'needless';
  /** Not to be touched before; also the end of the lease while claimed. */
  readonly notBefore: number;
  readonly attempts: number;
  /** User ids that definitely cannot be reached by this card. */
  readonly tried: readonly string[];
  /** Of a digest: how many alerts it stands for. */
  readonly count?: number;
};

export type NewOutboxItem = Omit<OutboxItem, 'state' | 'notBefore' | 'attempts' | 'tried' | 'count'> & {
  readonly name: string;
};

/** The stream gets this long before the minute sweep takes over. */
export const streamHeadStartMs = 2 * 60_000;

/** Place in the sweep index; absent once nothing is left to do. */
export const sweepKeys = (caseId: string, at: number) => ({
  [byDue.pk]: `OB#${shardOf(caseId)}`,
  [byDue.sk]: `${stamp(at)}#${caseId}`,
});

/** Put a card into the outbox. `name` is unique within the case. */
export function outboxWrite(TableName: string, { name, ...item }: NewOutboxItem): Write {
  const fresh: OutboxItem = { ...item, state: 'pending', notBefore: item.createdAt, attempts: 0, tried: [] };
  const key = { pk: caseKey(item.caseId), sk: `OB#${name}` };
  const Item = { ...key, ...fresh, ...sweepKeys(item.caseId, item.createdAt + streamHeadStartMs) };
  return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
}

/** A person's digest of the day as it begins: the first alert they did not get, told at `at`. */
export const digestItem = (item: OutboxItem, userId: string, createdAt: number, at: number) => {
  const { caseId, street, streetName, owner } = item;
  const fresh: OutboxItem = {
    caseId,
    street,
    streetName,
    owner,
    purpose: 'digest',
    to: { userId, as: 'staff' },
    level: 'P2',
    dueAt: null,
    createdAt,
    state: 'pending',
    notBefore: at,
    attempts: 0,
    tried: [],
    count: 1,
  };
  return { ...fresh, ...sweepKeys(caseId, at) };
};
