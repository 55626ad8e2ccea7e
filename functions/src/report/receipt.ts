import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { reporterStatus } from 'shared-scoring/accept';
import type { Receipt } from 'shared-scoring/contract';
import { type CaseRecord, readRecord } from '../case/record.ts';
import type { Write } from '../platform/commit.ts';
import { crockford } from '../platform/crockford.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { openAside, readAside } from './aside.ts';

const keyOf = async ({ keys }: Platform, code: string) => ({
  pk: `RC#${await keys.index('receipt', code)}`,
  sk: 'REF',
});

/** The code of a report: 60 bits of an HMAC, so it can be given again and is kept nowhere. `n` rises on a collision. */
export async function receiptCode({ keys }: Platform, id: string, fingerprint: string, n: number): Promise<string> {
  const letters = crockford(Buffer.from(await keys.index('receiptCode', `${id}|${fingerprint}|${n}`), 'hex'), 12);
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

/** The way from a code to its report; refused when another report has the same code. */
export const receiptWrite = async (p: Platform, code: string, id: string): Promise<Write> => ({
  Put: {
    TableName: p.table,
    Item: { ...(await keyOf(p, code)), id },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** All that is ever said to a reporter: the status, the advisor's one open question, and that it was taken back. */
export async function receiptOf(p: Platform, code: string, { id, facts }: CaseRecord): Promise<Receipt> {
  const { question, answer, withdrawnAt } = await readAside(p, id);
  const asks = question && !answer && withdrawnAt === undefined;
  return {
    code,
    status: asks ? '补充请求' : reporterStatus(facts.state, facts.reopenedAt !== undefined),
    at: facts.receivedAt,
    ...(asks && { question: await openAside(p, id, 'question', question) }),
    ...(withdrawnAt !== undefined && { withdrawn: true }),
  };
}

/** What a fresh report's receipt says: nothing has passed yet, and nothing is read. */
export const firstReceipt = (code: string, { facts }: Pick<CaseRecord, 'facts'>): Receipt => ({
  code,
  status: reporterStatus(facts.state),
  at: facts.receivedAt,
});

/** The case behind a receipt. Throws `receipt.unknown`. */
export async function reportBehind(p: Platform, code: string): Promise<CaseRecord> {
  const { Item } = await p.db.send(new GetCommand({ TableName: p.table, Key: await keyOf(p, code) }));
  const record = Item ? await readRecord(p, String(Item.id)) : null;
  if (!record) throw new Problem('receipt.unknown', { fields: [{ path: 'code', message: '没有这个回执码' }] });
  return record;
}

/** Where a report stands. Throws `receipt.unknown`. */
export const readReceipt = async (p: Platform, { code }: { readonly code: string }): Promise<Receipt> =>
  receiptOf(p, code, await reportBehind(p, code));
