import type { createHandover as endpoint, HandoverDraft, ReplyOf } from 'shared-scoring/contract';
import { accountable } from '../identity/roster.ts';
import { canonical } from '../platform/canonical.ts';
import { commit } from '../platform/commit.ts';
import { crockford } from '../platform/crockford.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { countWrite, type DailyLimit } from '../report/daily-limit.ts';
import { notOpen, routed } from '../report/place.ts';
import { bodySpot, codeKey, type HandoverItem, handoverKey, readHandover } from './item.ts';

const lifeMs = 72 * 3_600_000;
/** The list still says what became of a code for this long; the answers are gone with the code. */
const listedMs = 90 * 86_400_000;

/** Hand-overs of one person in a day. */
export const handoversPerDay: DailyLimit = { name: 'handover', perDay: 10, why: '一天用不到十个交接码' };

/**
 * Keeps what somebody ticked, sealed under a one-time code for one street. The same request again gives the same code.
 * Throws `place.unknown`, `report.conflict`, `limit.reached`.
 */
export async function createHandover(
  p: Platform,
  draft: HandoverDraft,
  userId: string,
): Promise<ReplyOf<typeof endpoint>> {
  const { id, street, policies, fields, note, mayCall, phone } = draft;
  const { streetName, far } = await routed({ street }, '');
  if (far && !(await accountable(p, street, p.now()))) throw notOpen('');
  const fingerprint = await p.keys.index('body', `${canonical(draft)}|${userId}`);
  const letters = crockford(Buffer.from(await p.keys.index('handoverCode', `${id}|${fingerprint}`), 'hex'), 8);
  const code = `${letters.slice(0, 4)}-${letters.slice(4)}`;
  const codeIndex = await p.keys.index('handover', code);
  const [at, expiresAt] = [p.now(), p.now() + lifeMs];
  const item: HandoverItem = { id, at, expiresAt, street, streetName, fields: fields.length, fingerprint, codeIndex };
  const body = await p.keys.seal(
    'person',
    bodySpot(codeIndex),
    JSON.stringify({ policies, fields, note, mayCall, phone }),
  );
  const put = (Item: Record<string, unknown>) => ({
    Put: { TableName: p.table, Item, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const refused = await commit(p, [
    put({ ...handoverKey(userId, id), ...item, agreedAt: at, ttl: Math.ceil((expiresAt + listedMs) / 1000) }),
    put({ ...codeKey(codeIndex), userId, handoverId: id, street, body, ttl: Math.ceil(expiresAt / 1000) }),
    countWrite(p, userId, handoversPerDay),
  ]);
  if (!refused) return { id, code, expiresAt, streetName };
  const known = await readHandover(p, userId, id);
  if (known?.fingerprint === fingerprint) return { id, code, expiresAt: known.expiresAt, streetName };
  if (known) throw new Problem('report.conflict', { fields: [{ path: 'id', message: '这个编号已经用过,内容不一样' }] });
  if (refused.has(2)) throw new Problem('limit.reached');
  throw new Error('the code of a hand-over is taken');
}
