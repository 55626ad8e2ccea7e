import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { askedDue, lateId } from 'shared-scoring';
import { forget } from '../case/forget.ts';
import { keepPrefix, readRecord, stamp } from '../case/record.ts';
import { systemStep } from '../case/system-step.ts';
import { compareMissed, compareNoted, unlikedPrefix } from '../household-likeness/compare-later.ts';
import { leftPrefix } from '../identity/end-post.ts';
import { byDue, firstAlert } from '../names.ts';
import type { Platform } from '../platform/platform.ts';
import type { OutboxKey } from './claim.ts';
import { escalate } from './escalate.ts';
import { handOn } from './hand-on.ts';
import { createSender } from './sender.ts';

/** What one minute did. `oldestPendingMs`: age of the oldest alert that was due and still has not gone out. */
export type SweepSummary = {
  readonly sent: number;
  readonly escalated: number;
  readonly failed: number;
  /** Open cases whose owner has left and who have no other yet. */
  readonly leftCases: number;
  readonly oldestPendingMs: number;
  /** Reports that were compared with others only now. */
  readonly compared: number;
};

const atOnce = 4;

/** Minute handler: sends what the stream missed and escalates what is overdue, once per level. */
export function createSweep(p: Platform): () => Promise<SweepSummary> {
  const send = createSender(p);
  return async () => {
    let [sent, escalated, failed, leftCases, oldestPendingMs, compared] = [0, 0, 0, 0, 0, 0];
    const missed: string[] = [];
    const guarded = async (work: () => Promise<void>) => {
      await work().catch((cause: unknown) => {
        failed += 1;
        p.log('sweep.failed', { error: String(cause) });
      });
    };
    await inTurn(await dueKeys(p, leftPrefix, 1), ({ pk }) =>
      guarded(async () => {
        leftCases += (await handOn(p, pk.slice('STAFF#'.length))).left;
      }),
    );
    await inTurn(await dueKeys(p, 'DUE'), ({ pk }) =>
      guarded(async () => {
        await expireOffer(p, pk.slice(2));
        await tellUnanswered(p, pk.slice(2));
        if (await escalate(p, pk.slice(2))) escalated += 1;
      }),
    );
    await inTurn(await dueKeys(p, 'OB'), (key) =>
      guarded(async () => {
        const { kind, createdAt } = await send(key);
        if (kind === 'sent') sent += 1;
        if (kind !== 'skipped' && key.sk === firstAlert) missed.push(key.pk.slice(2));
        if (kind === 'later' && createdAt) oldestPendingMs = Math.max(oldestPendingMs, p.now() - createdAt);
      }),
    );
    await inTurn(await dueKeys(p, keepPrefix), ({ pk }) =>
      guarded(async () => {
        await forget(p, pk.slice(2));
      }),
    );
    // Doubles come last: they help the advisor, and are owed to nobody.
    await inTurn(missed, (id) =>
      guarded(async () => {
        if (await compareMissed(p, id)) compared += 1;
      }),
    );
    await inTurn(await dueKeys(p, unlikedPrefix, 1), ({ pk }) =>
      guarded(async () => {
        await compareNoted(p, pk.slice(2));
        compared += 1;
      }),
    );
    const summary = { sent, escalated, failed, leftCases, oldestPendingMs, compared };
    p.log('sweep', summary);
    return summary;
  };
}

/** An offer nobody answered in time is back with the sender, who had it all the while; leads hear of it. */
async function expireOffer(p: Platform, id: string): Promise<void> {
  const record = await readRecord(p, id);
  const { transfer } = record?.facts ?? {};
  if (record && transfer && transfer.expiresAt <= p.now()) await systemStep(p, record, { kind: 'expireTransfer' });
}

/** What the family asked and nobody answered by its day: the street's lead is told, once. */
async function tellUnanswered(p: Platform, id: string): Promise<void> {
  const record = await readRecord(p, id);
  const [first] = record ? askedDue(record.facts) : [];
  if (!record || !first || first.dueAt > p.now()) return;
  await systemStep(p, record, {
    kind: 'escalate',
    escalation: lateId(first.id),
    to: 'lead',
    why: 'overdue',
    note: '家里问的事过了答复的日子',
  });
}

/** What is due now under a prefix of the due index, oldest first within each of its parts. */
async function dueKeys(
  { db, table, now }: Platform,
  prefix: 'DUE' | 'OB' | typeof keepPrefix | typeof leftPrefix | typeof unlikedPrefix,
  parts = 16,
): Promise<readonly OutboxKey[]> {
  const pages = await Promise.all(
    Array.from({ length: parts }, (_, shard) =>
      db.send(
        new QueryCommand({
          TableName: table,
          IndexName: byDue.name,
          KeyConditionExpression: '#pk = :pk AND #sk <= :now',
          ExpressionAttributeNames: { '#pk': byDue.pk, '#sk': byDue.sk },
          ExpressionAttributeValues: { ':pk': `${prefix}#${shard}`, ':now': `${stamp(now())}~` },
          // Keys only: what cannot be told today must not stand before what can.
          Limit: 500,
        }),
      ),
    ),
  );
  return pages.flatMap(({ Items = [] }) => Items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })));
}

/** A few at a time, so that one slow answer of WeChat does not hold up the rest. */
async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
