import type { Page } from 'playwright-core';
import type { aStreet } from '../journeys/street.ts';
import { aCaseToVisit, aFullCase } from './full-case.ts';
import { earlierDay, keepHousehold } from './full-household.ts';
import { keepDraft } from './full-visit.ts';
import { see, tap, tick } from './touch.ts';

const nowhere = '01M00000000000000000000000';
const week = 6 * 86_400_000;

/** A page and whose; `shows` stands on it only where it is filled. */
export type PageOf = {
  readonly who: string;
  readonly path: string;
  readonly shows?: RegExp;
  /** Lays on the phone, before the app opens at this page, what the page is filled with. */
  readonly lay?: (page: Page) => Promise<void>;
  /** What the person does on it before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
};

/** Pages with somebody who opens them where there is nothing to see, or where it is forbidden. */
const bare = [
  ['neighbour', 'pages/home/index'],
  ['neighbour', 'neighbour/report/index'],
  ['neighbour', 'pages/follow/index'],
  ['neighbour', 'neighbour/card/index'],
  ['neighbour', 'neighbour/receipt/index?code=0000-0000-0000'],
  ['neighbour', 'lead/posters/index'],
  ['resident', 'resident/screen/index'],
  ['resident', 'resident/results/index'],
  ['resident', 'resident/handover/index'],
  ['resident', 'resident/library/index'],
  ['resident', 'resident/policy/index?id=sh-dibao&region=310105'],
  ['resident', 'resident/policy/index?id=gz-dibao&region=440100'],
  ['resident', 'resident/income/index'],
  ['resident', 'advisor/queue/index'],
  ['advisorXinhua', `advisor/case/index?id=${nowhere}`],
  ['advisorXinhua', `casework/file/index?id=${nowhere}`],
  ['advisorXinhua', 'advisor/queue/index'],
  ['family', `family/case/index?id=${nowhere}`],
  ['advisor', 'advisor/more/index'],
  ['advisor', 'advisor/code/index'],
  ['lead', 'lead/roster/index'],
  ['lead', 'lead/ratings/index'],
  ['lead', 'lead/samples/index'],
  ['district', 'lead/population/index'],
  ['advisor', 'lead/samples/index'],
  ['lead', 'lead/posters/index'],
] as const;

/** Pages of one case that has everything, and of one whose visit waits for the family's word, with what stands on each. */
const filled = (full: string, toVisit: string, visitAt: number) =>
  [
    ['family', 'pages/follow/index', /等您家里人回来/],
    ['family', `family/case/index?id=${full}`, /同时在办/],
    ['family', `family/case/index?id=${toVisit}`, /可以，就这个时间/],
    ['family', `family/visit/index?id=${toVisit}&at=${visitAt}`, /都行，请顾问再打电话/],
    ['family', `family/talk/index?id=${full}`, /我不同意/],
    ['family', `family/plan/index?id=${full}`, /这件不要/],
    ['family', `family/rate/index?id=${full}`, /对您尊重吗/],
    ['family', `family/grants/index?id=${full}`, /马上不让看/],
    ['family', `family/rights/index?id=${full}`, /门牌/],
    ['advisor', 'advisor/queue/index', /难处最多/],
    ['advisor', 'advisor/inbox/index', /江苏路街道/],
    ['advisor', `advisor/case/index?id=${full}`, /家里不同意/],
    ['advisor', `casework/file/index?id=${full}`, /十项，一项一项看/],
    ['advisor', `casework/plan/index?id=${full}`, /做过的服务/],
    ['advisor', `casework/acts/index?id=${full}`, /转给长宁区残疾人联合会/],
    ['lead', `advisor/case/index?id=${full}`, /家里不同意/],
    ['lead', `casework/acts/index?id=${full}`, /先行救助等负责人同意/],
    ['lead', 'lead/reviews/index', /./],
    ['district', 'advisor/queue/index', /./],
  ] as const;

/** Steps of the visit form that look different, with what was told there. */
const formSteps = [
  [0, /爷爷/],
  [1, /父亲 · 45 岁/],
  [6, /自己能做/],
  [12, /没看到的/],
  [13, /答了 31 题/],
] as const;

const question = (fact: string, member = '') => `resident/screen/index?fact=${fact}${member && `&member=${member}`}`;
const lookOver = (page: Page) => tap(page, '看看顾问会看到什么');

/** The resident's pages with a whole household on the phone; no path twice in a row, for the app goes on by its address. */
const household = [
  [
    'resident/results/index',
    /带上一样/,
    async (page) => {
      await page.getByRole('button', { name: '怎么办' }).nth(1).click();
      await tap(page, '要带什么');
    },
  ],
  [`resident/results/index?past=${earlierDay}`, /比低保标准多/, (page) => tap(page, '最低生活保障')],
  ['resident/handover/index', /顾问会看到这些/, lookOver],
  ['resident/income/index', /窗口还会看/],
  [
    'resident/handover/index',
    /随时能收回/,
    async (page) => {
      await lookOver(page);
      await tap(page, '同意，拿交接码');
      await see(page, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    },
  ],
  [
    'resident/income/index',
    /三个月/,
    async (page) => {
      await tap(page, '重新算');
      await tick(page, /打零工/);
      await tap(page, '下一题');
      await see(page, /打零工.*多少/);
    },
  ],
  ['resident/library/index', /找到/, (page) => page.getByRole('textbox').first().fill('dibao')],
  ['resident/handover/index', /我交出去的/],
  ['resident/screen/index', /已经确定/],
  [question('workStatus', 'm2'), /有单位上班/],
  [question('pay', 'm2'), /别的钱要全算/],
  [question('age', 'm1'), /过了生日/],
  [question('currentBenefits'), /我们就不再提了/],
  [question('violence'), /快速离开/],
  ['resident/screen/index?at=people', /小宝/],
] as const satisfies readonly (readonly [string, RegExp, ((page: Page) => Promise<void>)?])[];

/** Fills the street and gives every page to be looked at, with whoever opens it, the same person's pages together. */
export async function everyPage(street: Awaited<ReturnType<typeof aStreet>>, now: number): Promise<readonly PageOf[]> {
  const full = await aFullCase(street, now);
  const visitAt = now + week;
  const toVisit = await aCaseToVisit(street, visitAt);
  const pages = [
    ...bare.map(([who, path]): PageOf => ({ who, path })),
    ...filled(full, toVisit, visitAt).map(([who, path, shows]): PageOf => ({ who, path, shows })),
    ...formSteps.map(([step, shows]): PageOf => {
      const lay = (page: Page) => keepDraft(page, 'advisor', full, { at: now, step });
      return { who: 'advisor', path: `casework/visit/index?id=${full}`, shows, lay };
    }),
    ...household.map(([path, shows, act], at): PageOf => {
      const lay = at === 0 ? { lay: (page: Page) => keepHousehold(page, 'resident') } : {};
      return { who: 'resident', path, shows, ...lay, ...(act && { act }) };
    }),
  ];
  return pages.sort((a, b) => (a.who < b.who ? -1 : a.who > b.who ? 1 : 0));
}
