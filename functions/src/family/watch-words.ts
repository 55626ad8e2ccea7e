import type { CaseRecord } from '../case/record.ts';
import { messageWrite } from '../identity/inbox.ts';
import { leaders } from '../identity/roster.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { inTime } from '../report/note-check.ts';

/**
 * Has WeChat look at what somebody of the family writes while it is being recorded; what it gives tells the street's
 * leads where the words are doubtful. The words stand whatever comes of this, and it never throws.
 */
export function watchWords(p: Platform, userId: string, words: string): (record: CaseRecord) => Promise<void> {
  const checked = inTime(p, { userId }, words);
  return async ({ id, seq, street, streetName }) => {
    try {
      const { verdict } = await checked;
      if (verdict === 'pass' || verdict === 'unchecked') return;
      const leads = (await leaders(p, street)).slice(0, 20);
      const tell = leads.map((lead) =>
        messageWrite(p.table, lead.userId, {
          at: p.now(),
          name: `${id}.${seq}.words`,
          title: '家里写的一段话请您看一眼',
          body: `${streetName}。事情照常跟进,这段话里可能有不合适的内容。`,
          caseId: id,
          kind: 'task',
        }),
      );
      if (tell.length > 0) await commit(p, tell);
    } catch (cause) {
      p.log('note.checkFailed', { error: String(cause) });
    }
  };
}
