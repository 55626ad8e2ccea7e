import { sayDay, sayMoment } from 'shared-scoring';
import type { exportHeld, ReplyOf } from 'shared-scoring/contract';
import type { CaseRecord } from '../case/record.ts';
import type { Platform } from '../platform/platform.ts';
import { readFamilyAssessment } from './assessment.ts';
import type { Follower } from './follower.ts';
import { readHeld } from './held.ts';
import { readFamilyPlan } from './plan.ts';
import { familyView } from './view.ts';

const groupWords = { status: '办到哪一步', plan: '您家的情况和办法', documents: '上门记录和材料' } as const;
const said = { agreed: '您同意了', declined: '您说不要' } as const;
const part = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', `【${title}】`, ...lines.map((line) => `· ${line}`)];
const answered = ({ ask, said, from }: { ask: string; said: string | null; from: string }) =>
  `${ask}${said ?? ''}(${from})`;
const at = (moment: number | null, line: string) => (moment === null ? line : `${sayMoment(moment)} ${line}`);

/**
 * One plain text to keep: the way of the case, what is known and planned as far as this person may see it, one's
 * own words with their answers, and one's consent. Nothing of whoever reported, nothing of others of the household.
 */
export async function exportOf(p: Platform, record: CaseRecord, me: Follower): Promise<ReplyOf<typeof exportHeld>> {
  const [view, held] = await Promise.all([familyView(p, record, me), readHeld(p, record, me)]);
  const [known, plan] = me.groups?.includes('plan')
    ? await Promise.all([readFamilyAssessment(p, record, me), readFamilyPlan(p, record, me)])
    : [null, null];
  const lines = [
    `守望:我家的事(${record.streetName}),${sayMoment(p.now())}存的一份`,
    ...part('下一步', [`${view.next.what}${view.next.by === null ? '' : `,${sayMoment(view.next.by)}前`}`]),
    ...part(
      '一路走来',
      view.timeline
        .filter(({ status }) => status === 'done')
        .map((one) => at(one.at, [one.text, one.detail].filter(Boolean).join(' '))),
    ),
    ...(known
      ? part('您家的情况', [known.said, ...known.known.map((one) => at(one.at, `${one.about}(${one.from})`))])
      : []),
    ...part(
      '说好要办的事',
      (plan?.items ?? []).map(
        ({ what, who, by, gap, answer }) =>
          `${what}(${[gap ?? who, by === null ? '' : `${sayDay(by)}前`, answer && said[answer]].filter(Boolean).join(',')})`,
      ),
    ),
    ...held.groups.flatMap(({ title, items }) =>
      part(
        title,
        items.flatMap((one) => [at(one.at, `${one.what}(${one.from})`), ...(one.answers ?? []).map(answered)]),
      ),
    ),
    ...part(
      '我提过的',
      held.asks.map((one) => at(one.at, `${one.note ?? '提了要求'}${one.answer?.told ? ` → ${one.answer.told}` : ''}`)),
    ),
    ...part(
      '谁看过',
      held.readers.map((one) => at(one.at, one.who)),
    ),
    ...part('我的同意', [
      `从 ${sayMoment(me.since)} 到 ${sayMoment(me.until)},可以看:${(me.groups ?? ['status']).map((group) => groupWords[group]).join('、')}`,
    ]),
    ...part('怎么保管', held.rules),
  ];
  return { name: '我家的事.txt', text: lines.join('\n') };
}
