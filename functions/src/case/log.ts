import { createHash } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseState } from 'shared-scoring';
import { canonical } from '../platform/canonical.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { type CaseRecord, caseKey } from './record.ts';

/** Who did it; a family member is known by user id and shown without a name. */
export type LogActor = {
  readonly id: string;
  readonly badge: string;
  readonly role: 'advisor' | 'lead' | 'district' | 'system' | 'family';
};

export const system: LogActor = { id: 'system', badge: '系统', role: 'system' };

/** One line of the log as kept: `text` sealed, because notes may name people. */
export type LogItem = {
  readonly seq: number;
  readonly at: number;
  readonly actor: LogActor;
  readonly kind: string;
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly text: Uint8Array;
  readonly way?: 'phone' | 'door' | 'other' | undefined;
  readonly outcome?: 'reached' | 'refused' | 'notFound' | undefined;
  /** Id the phone gave the event, and what it said; a repeat is recognised by both. */
  readonly eventId?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly hash: string;
};

export type NewLine = Omit<LogItem, 'seq' | 'hash' | 'text'> & { readonly text: string };

/** Hash of a line: SHA-256 over the hash before it and the line itself. */
const hashOf = (before: string, { hash: _, ...line }: Omit<LogItem, 'hash'> & { hash?: string }): string =>
  createHash('sha256')
    .update(`${before}\n${canonical(line)}`)
    .digest('hex');

const skOf = (seq: number) => `EV#${String(seq).padStart(6, '0')}`;

/** Adds a line to a case: the record that goes with it, and the write that must be committed together with that record. */
export async function appendLine(
  { table, keys }: Pick<Platform, 'table' | 'keys'>,
  record: CaseRecord,
  { text, ...line }: NewLine,
): Promise<{ readonly record: CaseRecord; readonly write: Write }> {
  const seq = record.seq + 1;
  const at = { pk: caseKey(record.id), sk: skOf(seq) };
  const open = { ...line, seq, text: await keys.seal('case', { ...at, attribute: 'text' }, text) };
  const hash = hashOf(record.hash, open);
  const Item = { ...at, ...open, hash };
  return {
    record: { ...record, seq, hash },
    write: { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
  };
}

/** All lines of a case, oldest first. */
export async function readLog({ db, table }: Pick<Platform, 'db' | 'table'>, id: string): Promise<readonly LogItem[]> {
  const lines: LogItem[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :ev)',
        ExpressionAttributeValues: { ':pk': caseKey(id), ':ev': 'EV#' },
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    // EV# items are written by `appendLine` only.
    for (const { pk: _pk, sk: _sk, ...line } of page.Items ?? []) lines.push(line as LogItem);
    from = page.LastEvaluatedKey;
  } while (from);
  return lines;
}

/** First line whose hash does not follow from the lines before it, or null when the chain is whole. */
export function brokenAt(lines: readonly LogItem[]): number | null {
  let before = '';
  for (const [place, line] of lines.entries()) {
    if (line.seq !== place + 1 || hashOf(before, line) !== line.hash) return line.seq;
    before = line.hash;
  }
  return null;
}

/** The words of a line. Throws when the line was changed or moved. */
export const openText = (keys: Platform['keys'], id: string, { seq, text }: LogItem): Promise<string> =>
  keys.unseal('case', { pk: caseKey(id), sk: skOf(seq), attribute: 'text' }, text);
