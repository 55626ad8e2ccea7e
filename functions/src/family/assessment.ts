import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { SourceKind } from 'shared-scoring';
import type { FamilyAssessment } from 'shared-scoring/contract';
import { type CaseRecord, caseKey } from '../case/record.ts';
import { usableForms } from '../household/usable.ts';
import { scoresOf, titleOf, toldIn } from '../household/view.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import type { Follower } from './follower.ts';

/** How something is known, as the household reads it. */
export const fromWords: Readonly<Record<SourceKind, string>> = {
  self: '您自己说的',
  family: '家里人说的',
  advisor_visit: '顾问上门看到的',
  document_seen: '看过的证件材料',
  dept_record: '部门的记录',
};

const said = {
  none: '眼下没有看到大的难处',
  low: '有些难处,可以先用上日常的帮助',
  moderate: '有不少难处,要一起定个办法',
  high: '难处很大,我们会优先帮您',
};

type Known = FamilyAssessment['known'][number];

/** Answers about the same thing from the same source are one line, with their number and the latest day. */
const grouped = (known: readonly Known[]): Known[] =>
  known
    .filter((one, n) => known.findIndex(same(one)) === n)
    .map((one) => {
      const alike = known.filter(same(one));
      const about = alike.length > 1 ? `${one.about},${alike.length} 个回答` : one.about;
      return { ...one, about, at: Math.max(...alike.map(({ at }) => at)) };
    });
const same = (a: Known) => (b: Known) => a.about === b.about && a.from === b.from;

/** What the household reads of how it was assessed: what is known and from whom, what is not, and that it decides nothing. */
export async function readFamilyAssessment(
  p: Platform,
  record: CaseRecord,
  { groups }: Follower,
): Promise<FamilyAssessment> {
  const { id, facts } = record;
  if (!groups?.includes('plan')) throw new Problem('forbidden', { say: '本人没有同意让您看这一部分。' });
  const forms = await usableForms(p, record);
  const { declared, working } = scoresOf(toldIn(forms), false, p.now());
  const unknown = declared.contributions.filter(({ missing }) => missing.length > 0);
  const { Item } = await p.db.send(
    new GetCommand({
      TableName: p.table,
      Key: { pk: caseKey(id), sk: `AS#${facts.assessment?.id ?? ''}` },
      ConsistentRead: true,
    }),
  );
  return {
    said: facts.grade ? said[facts.grade] : '知道的还不够,顾问会再和您聊聊',
    at: Item ? Number(Item.at) : null,
    known: grouped(
      working.map(({ fact, chosen }) => ({ about: titleOf(fact), from: fromWords[chosen.source], at: chosen.at })),
    ),
    unknown: unknown.map(({ title }) => title),
    notADecision: '这不是救助资格决定,最后由街道审核。您不同意,可以请别的同事再看。',
  };
}
