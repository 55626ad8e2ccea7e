import { familyView } from 'shared-scoring';
import type { listFamilyCases as endpoint, ReplyOf } from 'shared-scoring/contract';
import { noteFamilyRead } from '../audit/reads.ts';
import { appendLine, readLog } from '../case/log.ts';
import { type CaseRecord, readRecord, replaceRecord } from '../case/record.ts';
import { userKey } from '../identity/user.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { followedIds } from './followed.ts';
import { followerKey } from './follower.ts';
import { familyLines } from './view.ts';

const tries = 4;

/** The cases a person follows, each with its next step. */
export async function listFamilyCases(p: Platform, userId: string): Promise<ReplyOf<typeof endpoint>> {
  const ids = await followedIds(p, userId);
  const records = await Promise.all(ids.map((id) => readRecord(p, id)));
  return {
    items: await Promise.all(
      records
        .flatMap((record) => (record && !record.facts.hides ? [record] : []))
        .map(async ({ id, facts, streetName }) => {
          const { what, by } = familyView(facts, familyLines(await readLog(p, id)), p.now()).next;
          await noteFamilyRead(p, id, userId);
          return { id, streetName, next: what, by };
        }),
    ),
  };
}

/** Withdraws consent; from the next request on this person sees nothing of the case. */
export async function leaveFamilyCase(p: Platform, first: CaseRecord, userId: string): Promise<{ left: true }> {
  let record: CaseRecord | null = first;
  for (let attempt = 1; record && attempt <= tries; attempt += 1) {
    const { id, facts } = record;
    const actor = { id: userId, badge: '家人', role: 'family' as const };
    const line = { at: p.now(), actor, from: facts.state, to: facts.state, kind: 'familyLeft' };
    const appended = await appendLine(p, { before: record, after: record }, { ...line, text: '家人收回同意,不再查看' });
    const refused = await commit(p, [
      { Delete: { TableName: p.table, Key: followerKey(id, userId), ConditionExpression: 'attribute_exists(pk)' } },
      { Delete: { TableName: p.table, Key: { pk: userKey(userId), sk: `CASE#${id}` } } },
      replaceRecord(p.table, record, appended.record),
      appended.write,
    ]);
    if (!refused) return { left: true };
    if (refused.has(0)) throw new Problem('forbidden');
    record = await readRecord(p, id);
  }
  throw new Error('consent could not be withdrawn');
}
