import { PAUSED } from './rule/clocks.ts';
import type { Ask, Referral } from './sides.ts';
import { sayStood } from './stood.ts';
import type { CaseFacts } from './types.ts';

/** Something that goes on beside the next step: what, by when (ms, null where no text gives a day), whether that passed. */
export type Beside = { readonly what: string; readonly by: number | null; readonly late: boolean };

const referred: Readonly<Partial<Record<Referral['state'], string>>> = {
  sent: '请了别的单位帮忙,在等他们回话',
  received: '别的单位收到了,在看怎么帮',
  accepted: '别的单位答应帮忙了',
  delivering: '别的单位正在帮您',
  returned: '别的单位办过了,顾问会核对',
  refused: '有个单位说办不了,顾问会再想办法',
};
const asked: Readonly<Record<Ask['about'], string>> = {
  comment: '您留的话,等顾问答复',
  copy: '您要的资料,等我们给您',
  correct: '您说写得不对的地方,等我们改',
  delete: '您请我们删的资料,等街道负责人答复',
  review: '您请人重新看,等另一位同事答复',
};
const looked = { grade: '您家的情况', plan: '办法', closing: '要不要告一段落' } as const;

/**
 * Applications, other bodies, talks of several bodies, urgent help and what the household asked; of what was asked
 * only what the reader asked (`mine`). Source: assessment.md §7.1.
 */
export const besides = (facts: CaseFacts, now: number, mine: (id: string) => boolean): readonly Beside[] => {
  const { procedures = [], referrals = [], conference, relief, tasks = [], escalations = [], asks = [] } = facts;
  const of = (what: string, by: number | null): Beside => ({ what, by, late: by !== null && by < now });
  return [
    ...(relief?.state === 'needed' ? [of('急用的帮助,等街道负责人点头', relief.dueAt)] : []),
    ...(relief?.state === 'approved' ? [of('急用的帮助,马上给您', relief.dueAt)] : []),
    ...procedures
      .filter(({ ended }) => !ended)
      .map(({ dueAt, pausedAt, pausedFor = '', pausedMs }) => {
        const stood = sayStood(pausedMs, pausedAt, now);
        if (pausedAt === undefined) return of(`街道在看您家的申请${stood && `。${stood}`}`, dueAt);
        return of(`您家的申请先停一停,${PAUSED[pausedFor] ?? '到时再接着办'}。${stood}`, null);
      }),
    ...referrals.flatMap(({ state, dueAt }) => (referred[state] ? [of(referred[state], dueAt)] : [])),
    ...(conference?.state === 'called' ? [of('几个单位会坐在一起,商量怎么帮您', conference.dueAt)] : []),
    ...(conference?.state === 'held' ? [of('几个单位商量过了,结果会告诉您', conference.dueAt)] : []),
    ...tasks.filter(({ open }) => open).map(({ about, dueAt }) => of(`${looked[about]},另一位同事在重新看`, dueAt)),
    ...escalations
      .filter(({ open, dueAt, id }) => open && dueAt !== undefined && mine(id))
      .map(({ dueAt = null }) => of('您反映的事,等街道负责人答复', dueAt)),
    ...asks.filter(({ open, id }) => open && mine(id)).map(({ about, dueAt }) => of(asked[about], dueAt)),
  ];
};
