import type { CaseRecord } from '../case/record.ts';
import { stamp } from '../case/record.ts';
import { messageWrite } from '../identity/inbox.ts';
import { leaders } from '../identity/roster.ts';
import { openidOf } from '../identity/user.ts';
import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { type Checked, checkText } from '../wechat/check-text.ts';
import { codeToOpenid } from '../wechat/code-to-openid.ts';
import { tokenOf } from '../wechat/token-of.ts';
import { asideWrite } from './aside.ts';

/** Longest a reporter waits for the content check; an answer that comes later is not heard. */
export const patienceMs = 800;

/** Whose words are looked at: what a report says, or what its reporter answered. */
export type Words = 'note' | 'answer';

export const reviewKey = (street: string, at: number, id: string, words: Words) => ({
  pk: `RV#${street}`,
  sk: `${stamp(at)}#${id}${words === 'note' ? '' : `#${words}`}`,
});

/** Who says it: somebody signed in, or a one-time login code of somebody who is not; null: nobody WeChat knows. */
type Speaker = { readonly userId: string } | { readonly login: string } | null;

/**
 * Has WeChat look at a note or an answer while it is being committed; what it gives keeps the verdict once that is
 * in. It neither throws nor refuses: words are accepted whatever comes of this. Only the one who submits can be
 * named to WeChat, and only now, because an unnamed report keeps no link to them.
 */
export function startCheck(
  p: Platform,
  speaker: Speaker,
  said: string,
  words: Words,
): (record: CaseRecord) => Promise<void> {
  const checked = inTime(p, speaker, said);
  return async (record) => {
    try {
      const { verdict, errcode } = await checked;
      if (errcode !== undefined) p.log('note.unchecked', { errcode });
      await commit(p, await verdictWrites(p, record, verdict, words));
    } catch (cause) {
      p.log('note.checkFailed', { error: String(cause) });
    }
  };
}

/** What WeChat thinks of a text, as long as it answers in time; never throws. */
export const inTime = (p: Platform, speaker: Speaker, said: string): Promise<Checked> =>
  Promise.race([
    check(p, speaker, said),
    p.pause(patienceMs).then((): Checked => ({ verdict: 'unchecked', errcode: null })),
  ]);

async function check(p: Platform, speaker: Speaker, said: string): Promise<Checked> {
  try {
    const openid = await openidBehind(p, speaker);
    return openid ? await checkText(p, tokenOf(p), { openid, content: said }) : { verdict: 'unchecked', errcode: null };
  } catch (cause) {
    p.log('note.checkFailed', { error: String(cause) });
    return { verdict: 'unchecked', errcode: null };
  }
}

async function openidBehind(p: Platform, speaker: Speaker): Promise<string | null> {
  if (speaker === null) return null;
  return 'login' in speaker ? codeToOpenid(p, speaker.login) : openidOf(p, speaker.userId);
}

/** The verdict beside the case; a doubtful note also goes onto the street lead's list. */
async function verdictWrites(
  p: Platform,
  record: CaseRecord,
  verdict: Checked['verdict'],
  words: Words,
): Promise<readonly Write[]> {
  const { id, street } = record;
  const at = p.now();
  const checked = words === 'note' ? { verdict, checkedAt: at } : { answerVerdict: verdict, answerCheckedAt: at };
  const aside = asideWrite(p, id, checked);
  if (verdict === 'pass' || verdict === 'unchecked') return [aside];
  const leads = (await leaders(p, street)).slice(0, 20);
  return [
    aside,
    { Put: { TableName: p.table, Item: { ...reviewKey(street, at, id, words), id, at, verdict, words } } },
    ...leads.map(({ userId }) =>
      messageWrite(p.table, userId, {
        at,
        name: `${id}.${words}`,
        title: '有一段文字请您看一眼',
        body: `${record.streetName}。事情照常跟进,文字要不要留着请您定。`,
        caseId: id,
        kind: 'task',
      }),
    ),
  ];
}
