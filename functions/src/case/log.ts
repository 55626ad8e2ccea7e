import { createHash } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseFacts, CaseState } from 'shared-scoring';
import { canonical } from '../platform/canonical.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { type Act, actOf, type Took } from './act.ts';
import { type CaseRecord, caseKey } from './record.ts';

/** Who did it; a family member is known by user id and shown without a name. */
export type LogActor = {
  readonly id: string;
  readonly badge: string;
  readonly role: 'advisor' | 'lead' | 'district' | 'system' | 'family';
};

export const system: LogActor = { id: 'system', badge: '系统', role: 'system' };

/** One line of the log as kept. */
export type LogItem = {
  readonly seq: number;
  readonly at: number;
  readonly actor: LogActor;
  readonly kind: string;
  readonly from: CaseState | null;
  readonly to: CaseState;
  /** The words and the whole event, sealed because they may name people; gone when their time to be kept is over. */
  readonly sealed?: Uint8Array | undefined;
  /** SHA-256 of `sealed`: it stays when the bytes go, so that the chain still holds. */
  readonly digest: string;
  readonly way?: 'phone' | 'door' | 'other' | undefined;
  readonly outcome?: 'reached' | 'refused' | 'notFound' | undefined;
  /** What it was about, for the family's timeline; see `lineOf`. */
  readonly about?: string | undefined;
  /** Id the phone gave the event, and what it said; a repeat is recognised by both. */
  readonly eventId?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly hash: string;
};

export type NewLine = Omit<LogItem, 'seq' | 'hash' | 'sealed' | 'digest'> & { readonly text: string };

const digestOf = (sealed: Uint8Array): string => createHash('sha256').update(sealed).digest('hex');

/** Hash of a line: SHA-256 over the hash before it and the line without its sealed part, whose digest it holds. */
const hashOf = (before: string, { hash: _, sealed: __, ...line }: Omit<LogItem, 'hash'> & { hash?: string }): string =>
  createHash('sha256')
    .update(`${before}\n${canonical(line)}`)
    .digest('hex');

/** Where a line is kept beside its case. */
const lineSk = (seq: number) => `EV#${String(seq).padStart(6, '0')}`;

type Change = {
  /** The case as stored; null: it is new. */
  readonly before: CaseRecord | null;
  /** The case as it will be, but for its place in the chain. */
  readonly after: CaseRecord;
  /** The event the rules were asked about, and what they made of it. */
  readonly took?: (Took & { readonly stepped: CaseFacts }) | undefined;
};

/**
 * Adds a line to a case that holds all that happened: the record that goes with it, and the write that must be
 * committed together with that record.
 */
export async function appendLine(
  { table, keys }: Pick<Platform, 'table' | 'keys'>,
  { before, after, took }: Change,
  { text, ...line }: NewLine,
): Promise<{ readonly record: CaseRecord; readonly write: Write }> {
  const seq = after.seq + 1;
  const at = { pk: caseKey(after.id), sk: lineSk(seq) };
  const act = actOf(before, after, took);
  const sealed = await keys.seal('case', { ...at, attribute: 'sealed' }, JSON.stringify({ text, act }));
  const open = { ...line, seq, digest: digestOf(sealed) };
  const hash = hashOf(after.hash, open);
  const Item = { ...at, ...open, sealed, hash };
  return {
    record: { ...after, seq, hash },
    write: { Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
  };
}

/** All lines of a case, oldest first. */
export const readLog = (p: Pick<Platform, 'db' | 'table'>, id: string): Promise<readonly LogItem[]> => lines(p, id);

/** The line of a case that has this event id, or null. */
export const lineWithId = async (
  p: Pick<Platform, 'db' | 'table'>,
  id: string,
  eventId: string,
): Promise<LogItem | null> => (await lines(p, id, eventId))[0] ?? null;

async function lines({ db, table }: Pick<Platform, 'db' | 'table'>, id: string, eventId?: string): Promise<LogItem[]> {
  const found: LogItem[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :ev)',
        ...(eventId && { FilterExpression: 'eventId = :event' }),
        ExpressionAttributeValues: { ':pk': caseKey(id), ':ev': 'EV#', ...(eventId && { ':event': eventId }) },
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    // EV# items are written by `appendLine` only.
    for (const { pk: _pk, sk: _sk, ...line } of page.Items ?? []) found.push(line as LogItem);
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
}

/** The kind of the line that says that sealed parts went because their time was over. */
export const erasedKind = 'erased';

/**
 * First line whose hash does not follow from the lines before it, whose sealed part is another, or whose sealed part
 * is gone without a later line saying so; null when the chain is whole.
 */
export function brokenAt(lines: readonly LogItem[]): number | null {
  const erasedBy = Math.max(0, ...lines.map(({ kind, seq }) => (kind === erasedKind ? seq : 0)));
  let before = '';
  for (const [place, line] of lines.entries()) {
    const whole = line.sealed ? digestOf(line.sealed) === line.digest : line.seq < erasedBy;
    if (!whole || line.seq !== place + 1 || hashOf(before, line) !== line.hash) return line.seq;
    before = line.hash;
  }
  return null;
}

/** The words of a line and what it did; null when they are gone. Throws when the line was changed or moved. */
export async function openLine(
  keys: Platform['keys'],
  id: string,
  { seq, sealed }: LogItem,
): Promise<{ readonly text: string; readonly act: Act } | null> {
  if (!sealed) return null;
  const spot = { pk: caseKey(id), sk: lineSk(seq), attribute: 'sealed' };
  return JSON.parse(await keys.unseal('case', spot, sealed)) as { text: string; act: Act }; // sealed by appendLine
}

/** The words of a line. Throws when the line was changed or moved. */
export const openText = async (keys: Platform['keys'], id: string, line: LogItem): Promise<string> =>
  (await openLine(keys, id, line))?.text ?? '保存期到了,内容已删去';
