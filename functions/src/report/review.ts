import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type {
  CaseView,
  InputOf,
  listReviews as listEndpoint,
  ReplyOf,
  ReviewItem,
  reviewNote as reviewEndpoint,
} from 'shared-scoring/contract';
import { noteRead } from '../audit/reads.ts';
import { logActorOf } from '../case/actor.ts';
import { type CaseRecord, caseKey, readRecord } from '../case/record.ts';
import { caseView } from '../case/view.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { addLine } from './add-line.ts';
import { type Aside, asideWrite, openAside, readAside } from './aside.ts';
import { reviewKey, type Words } from './note-check.ts';

const shown = 100;

/** Notes of the lead's street that the content check doubts, oldest first. */
export async function listReviews(p: Platform, staff: Staff): Promise<ReplyOf<typeof listEndpoint>> {
  const { Items = [] } = await p.db.send(
    new QueryCommand({
      TableName: p.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `RV#${staff.scope}` },
      Limit: shown,
      ConsistentRead: true,
    }),
  );
  const items = await Promise.all((Items as unknown as Listed[]).map(withWords)); // written by note-check.ts
  return { items: items.flatMap((item) => item ?? []) };

  async function withWords({ id, at, verdict, words = 'note' }: Listed): Promise<ReviewItem | null> {
    const record = await readRecord(p, id);
    const said = record && (words === 'note' ? await noteOf(p, record) : await answerOf(p, id));
    if (!record || !said) return null;
    await noteRead(p, id, staff);
    return { id, at, verdict, words, committeeName: record.committeeName, note: said };
  }
}

type Listed = Pick<ReviewItem, 'id' | 'at' | 'verdict'> & { readonly words?: Words };

const noteOf = async ({ keys }: Platform, { id, note }: CaseRecord) =>
  note && keys.unseal('case', { pk: caseKey(id), sk: 'META', attribute: 'note' }, note);

async function answerOf(p: Platform, id: string): Promise<string | null> {
  const { answer } = await readAside(p, id);
  return answer ? openAside(p, id, 'answer', answer) : null;
}

const answerIn = ({ answerVerdict, answerCheckedAt, answerReviewed }: Aside) => ({
  verdict: answerVerdict,
  checkedAt: answerCheckedAt,
  reviewed: answerReviewed,
});

const said = { keep: '看过文字,留着', hide: '看过文字,不再显示' };

/** Keeps a note or an answer, or takes it out of sight; nothing else of the case changes. The same act again changes nothing. */
export async function reviewNote(
  p: Platform,
  { id, act, words = 'note' }: InputOf<typeof reviewEndpoint>,
  first: CaseRecord,
  staff: Staff,
): Promise<CaseView> {
  const record = await addLine(p, first, {
    async also({ street }) {
      const aside = await readAside(p, id);
      const { verdict, checkedAt, reviewed } = words === 'note' ? aside : answerIn(aside);
      const field = words === 'note' ? 'reviewed' : 'answerReviewed';
      if (reviewed === act) return null;
      const doubted = verdict === 'review' || verdict === 'risky';
      if (!doubted || reviewed) throw new Problem('step.refused', { say: '这段文字现在不需要看,或者已经看过了' });
      return [
        asideWrite(p, id, { [field]: act }, { absent: [field] }),
        { Delete: { TableName: p.table, Key: reviewKey(street, checkedAt ?? 0, id, words) } },
      ];
    },
    line: () => ({ actor: logActorOf(staff), kind: act === 'keep' ? 'noteKept' : 'noteHidden', text: said[act] }),
  });
  return caseView(p, record, staff);
}
