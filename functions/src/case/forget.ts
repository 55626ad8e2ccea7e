import { DeleteCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { verifyCase } from '../audit/verify-case.ts';
import { userKey } from '../identity/user.ts';
import { commit } from '../platform/commit.ts';
import { isConditionFailure } from '../platform/condition.ts';
import type { Platform } from '../platform/platform.ts';
import { forgetWho } from '../report/reporter.ts';
import { appendLine, erasedKind, system } from './log.ts';
import { type CaseRecord, caseKey, keepUntil, readRecord, replaceRecord } from './record.ts';

/** What stays beside the case: the case itself without words, its log without words, who looked. */
const stays = (sk: string) => sk === 'META' || /^(EV|RD|RF)#/.test(sk);

/**
 * Lets go of what is personal in a case whose time to be kept is over: door, words, forms, assessments, plans, consents,
 * who reported, and the sealed part of every line. What stays: states, times, levels and the chain of the log, which
 * still holds. Safe to be cut off anywhere and called again. Gives whether anything was left to do.
 */
export async function forget(p: Platform, id: string): Promise<boolean> {
  const record = await readRecord(p, id);
  const until = record && keepUntil(record);
  if (!record || until === null || until > p.now()) return false;
  if (!record.erasing) {
    // The last moment at which the log can be told again.
    const verified = await verifyCase(p, id);
    if (verified?.kind === 'broken' || verified?.kind === 'differs') p.log('log.broken', { caseId: id, ...verified });
  }
  const said = record.erasing ? record : await sayErased(p, record);
  if (!said) return false;
  await removeBeside(p, said);
  await stripLines(p, said);
  const { erasing: _, ...done } = said;
  return (await commit(p, [replaceRecord(p.table, said, { ...done, erasedAt: p.now() })])) === null;
}

/** The line that says so comes first: without it a missing word would break the chain. */
async function sayErased(p: Platform, record: CaseRecord): Promise<CaseRecord | null> {
  const { state } = record.facts;
  const { voices: _, ...rest } = record;
  const after: CaseRecord = { ...rest, door: null, note: null, erasing: true };
  const line = { at: p.now(), actor: system, kind: erasedKind, from: state, to: state, text: '保存期到,删去内容' };
  const appended = await appendLine(p, { before: record, after }, line);
  const refused = await commit(p, [
    replaceRecord(p.table, record, appended.record),
    appended.write,
    forgetWho(p, record.id),
  ]);
  return refused ? null : appended.record;
}

async function removeBeside(p: Platform, { id }: CaseRecord): Promise<void> {
  const remove = (Key: Record<string, string>) => p.db.send(new DeleteCommand({ TableName: p.table, Key }));
  for (const sk of await sortKeys(p, id)) {
    if (stays(sk)) continue;
    if (sk.startsWith('FAM#')) await remove({ pk: userKey(sk.slice('FAM#'.length)), sk: `CASE#${id}` });
    await remove({ pk: caseKey(id), sk });
  }
}

async function stripLines(p: Platform, { id }: CaseRecord): Promise<void> {
  for (const sk of await sortKeys(p, id, 'EV#'))
    await p.db
      .send(
        new UpdateCommand({
          TableName: p.table,
          Key: { pk: caseKey(id), sk },
          UpdateExpression: 'REMOVE sealed',
          ConditionExpression: 'attribute_exists(pk) AND kind <> :erased',
          ExpressionAttributeValues: { ':erased': erasedKind },
        }),
      )
      .catch((cause: unknown) => {
        if (!isConditionFailure(cause)) throw cause;
      });
}

async function sortKeys({ db, table }: Platform, id: string, from = ''): Promise<readonly string[]> {
  const keys: string[] = [];
  let next: Record<string, unknown> | undefined;
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: from ? 'pk = :pk AND begins_with(sk, :from)' : 'pk = :pk',
        ExpressionAttributeValues: { ':pk': caseKey(id), ...(from && { ':from': from }) },
        ProjectionExpression: 'sk',
        ConsistentRead: true,
        ExclusiveStartKey: next,
      }),
    );
    keys.push(...(page.Items ?? []).map(({ sk }) => String(sk)));
    next = page.LastEvaluatedKey;
  } while (next);
  return keys;
}
