import type { ReportDraft } from 'shared-scoring/contract';
import { outboxWrite } from '../alert/outbox-item.ts';
import { newCaseMessage } from '../alert/words.ts';
import { askWrite } from '../case/asked.ts';
import { appendLine, system } from '../case/log.ts';
import { type CaseRecord, createRecord } from '../case/record.ts';
import { messageWrite } from '../identity/inbox.ts';
import type { Staff } from '../identity/staff.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { countWrite, type DailyLimit } from './daily-limit.ts';
import type { Routed } from './place.ts';
import { receiptWrite } from './receipt.ts';
import { whoWrite } from './reporter.ts';

/** Places of the writes whose conditions may refuse a report. */
export const places = { meta: 0, receipt: 1, count: 2, device: 3 } as const;

/** Reports of one person in a day. Someone who walks a whole building files a handful; a flood would bury the queue. */
export const reportsPerDay: DailyLimit = {
  name: 'report',
  perDay: 20,
  why: '防止队列被淹没;一个人一天真看到的事远少于此',
};

/** Reports of one phone in a day, whoever is signed in: a shop's phone serves several people. */
const reportsPerDevice: DailyLimit = { name: 'report', perDay: 30, why: '防止一部手机换着账号灌满队列' };

type Parts = {
  readonly record: CaseRecord;
  readonly draft: ReportDraft;
  readonly userId: string;
  readonly owner: Staff | null;
  readonly code: string;
  readonly place: Routed;
};

/** Everything that one accepted report writes: case, receipt, count, first log line, alert, message, reporter. */
export async function acceptWrites(p: Platform, parts: Parts): Promise<readonly Write[]> {
  const { record: bare, draft, userId, owner, code, place } = parts;
  const { facts, streetName, street, id } = bare;
  const flag = place.kind === 'doubt' ? `;${place.flag}` : '';
  const line = { at: facts.receivedAt, actor: system, kind: 'received', from: null, to: facts.state };
  const { record, write } = await appendLine(
    p,
    { before: null, after: bare },
    { ...line, text: `收到,${streetName}负责${flag}` },
  );
  const alert = {
    caseId: id,
    purpose: 'newCase' as const,
    to: null,
    level: facts.level,
    street,
    streetName,
    owner: facts.owner,
    dueAt: facts.due.at,
    createdAt: facts.receivedAt,
  };
  return [
    createRecord(p.table, record),
    await receiptWrite(p, code, id),
    countWrite(p, userId, reportsPerDay),
    ...(draft.device ? [countWrite(p, `device-${await p.keys.index('device', draft.device)}`, reportsPerDevice)] : []),
    write,
    outboxWrite(p.table, { ...alert, name: 'alert#1' }),
    // Where a street has nobody the district's desk is asked to say who does it.
    ...(owner && owner.role !== 'district' ? [] : [askWrite(p.table, street.slice(0, 6), id)]),
    ...(owner ? [messageWrite(p.table, owner.userId, newCaseMessage(record))] : []),
    ...(draft.unnamed ? [] : [await whoWrite(p, id, userId)]),
  ];
}
