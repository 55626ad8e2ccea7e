import type { CaseRecord } from '../case/record.ts';
import { stamp } from '../case/record.ts';
import { messageWrite } from '../identity/inbox.ts';
import { leaders } from '../identity/roster.ts';
import { openidOf } from '../identity/user.ts';
import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { type Checked, checkText } from '../wechat/check-text.ts';
import { tokenOf } from '../wechat/token-of.ts';
import { asideWrite } from './aside.ts';

/** Longest a reporter waits for the content check; an answer that comes later is not heard. */
export const patienceMs = 800;

export const reviewKey = (street: string, at: number, id: string) => ({ pk: `RV#${street}`, sk: `${stamp(at)}#${id}` });

/**
 * Has WeChat look at a note while the report is being committed; what it gives keeps the verdict once the report is
 * in. It neither throws nor refuses: a report is accepted whatever comes of this. Only the one who submits can be
 * named to WeChat, and only now, because an unnamed report keeps no link to them.
 */
export function startCheck(p: Platform, userId: string, note: string): (record: CaseRecord) => Promise<void> {
  const checked = inTime(p, userId, note);
  return async (record) => {
    try {
      const { verdict, errcode } = await checked;
      if (errcode !== undefined) p.log('note.unchecked', { errcode });
      await commit(p, await verdictWrites(p, record, verdict));
    } catch (cause) {
      p.log('note.checkFailed', { error: String(cause) });
    }
  };
}

/** What WeChat thinks of a text, as long as it answers in time; never throws. */
export const inTime = (p: Platform, userId: string, note: string): Promise<Checked> =>
  Promise.race([
    check(p, userId, note),
    p.pause(patienceMs).then((): Checked => ({ verdict: 'unchecked', errcode: null })),
  ]);

async function check(p: Platform, userId: string, note: string): Promise<Checked> {
  try {
    const openid = await openidOf(p, userId);
    return openid ? await checkText(p, tokenOf(p), { openid, content: note }) : { verdict: 'unchecked', errcode: null };
  } catch (cause) {
    p.log('note.checkFailed', { error: String(cause) });
    return { verdict: 'unchecked', errcode: null };
  }
}

/** The verdict beside the case; a doubtful note also goes onto the street lead's list. */
async function verdictWrites(p: Platform, record: CaseRecord, verdict: Checked['verdict']): Promise<readonly Write[]> {
  const { id, street } = record;
  const at = p.now();
  const aside = asideWrite(p, id, { verdict, checkedAt: at });
  if (verdict === 'pass' || verdict === 'unchecked') return [aside];
  const leads = (await leaders(p, street)).slice(0, 20);
  return [
    aside,
    { Put: { TableName: p.table, Item: { ...reviewKey(street, at, id), id, at, verdict } } },
    ...leads.map(({ userId }) =>
      messageWrite(p.table, userId, {
        at,
        name: `${id}.note`,
        title: '有一段文字请您看一眼',
        body: `${record.streetName}。事情照常跟进,文字要不要留着请您定。`,
        caseId: id,
        kind: 'task',
      }),
    ),
  ];
}
