import { openCase, triage } from 'shared-scoring/accept';
import type { Receipt, ReportDraft } from 'shared-scoring/contract';
import { type CaseRecord, readRecord } from '../case/record.ts';
import { voicesOf } from '../household-likeness/voice.ts';
import { accountableNow } from '../identity/roster.ts';
import { canonical } from '../platform/canonical.ts';
import { commit } from '../platform/commit.ts';
import { once } from '../platform/once.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { clockData, signCatalogue } from '../reference/reference.ts';
import { acceptWrites, places } from './accept-writes.ts';
import { countTry, type DailyLimit } from './daily-limit.ts';
import { notOpen, routed } from './place.ts';
import { firstReceipt, receiptCode, receiptOf } from './receipt.ts';
import { sealedCase } from './sealed-case.ts';

const codeTries = 5;

/** Read only when somebody has written something. */
const noteCheck = once(() => import('./note-check.ts'));

/** An unnamed report is the same from anybody's phone, so wrong bodies under its id are guesses at what it said. */
export const guessesPerDay: DailyLimit = { name: 'again', perDay: 10, why: '防止有人拿编号试出匿名反映的内容' };

/**
 * A report becomes a case of one street with one accountable advisor, all in one commit. The same report again gives
 * the same receipt. Throws `place.unknown`, `report.conflict`, `limit.reached`.
 */
export async function fileReport(p: Platform, draft: ReportDraft, userId: string): Promise<Receipt> {
  const fingerprint = await p.keys.index('body', `${canonical(draft)}|${draft.unnamed ? '' : userId}`);
  const place = await routed(draft.place);
  const owner = await accountableNow(p, place.street, place.committee ?? null);
  if (!owner && place.far) throw notOpen();
  const level = triage({ signs: draft.signs, modifiers: draft.modifiers, note: draft.note }, signCatalogue);
  const facts = openCase(
    { ...level, owner: owner?.staffId ?? `desk:${place.district}`, receivedAt: p.now() },
    clockData,
  );
  const check = draft.note?.trim() ? (await noteCheck()).startCheck(p, { userId }, draft.note, 'note') : null;
  const voices = await voicesOf(p, draft, userId);
  for (let n = 0; n < codeTries; n += 1) {
    const code = await receiptCode(p, draft.id, fingerprint, n);
    const record = await sealedCase(p, { draft, place, level, facts, owner, fingerprint, receiptTry: n, voices });
    const refused = await commit(p, await acceptWrites(p, { record, draft, userId, owner, code, place }));
    if (!refused) {
      await check?.(record);
      return firstReceipt(code, record);
    }
    if (refused.has(places.meta)) return again(p, draft, fingerprint, userId);
    if (refused.has(places.count) || (draft.device && refused.has(places.device))) throw new Problem('limit.reached');
    if (!refused.has(places.receipt)) throw new Error(`report refused at ${[...refused].join()}`);
  }
  throw new Error('no free receipt code');
}

async function again(p: Platform, { id, unnamed }: ReportDraft, fingerprint: string, userId: string): Promise<Receipt> {
  const right = unnamed ? await countTry(p, userId, guessesPerDay) : null;
  const record: CaseRecord | null = await readRecord(p, id);
  if (record?.fingerprint !== fingerprint) {
    throw new Problem('report.conflict', { fields: [{ path: 'id', message: '这个编号已经用过,内容不一样' }] });
  }
  await right?.();
  return receiptOf(p, await receiptCode(p, id, fingerprint, record.receiptTry), record);
}
