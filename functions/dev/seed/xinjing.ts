import { xinjing } from './personas.ts';
import { at, report, type SeedCase } from './seed-case.ts';

/** One household of 新泾镇, reached by phone and waiting for the visit. The town is real; door, person and events are invented. */
export const xinjingCases: readonly SeedCase[] = [
  {
    ago: { days: 2, at: '16:10' },
    by: 'guest-xinjing-1',
    report: report(at(xinjing.code, '003', '2弄11号602'), ['S20', 'S24'], {
      note: '二十出头的姑娘一个人住,走路不方便,门口贴着催款单,最近不大理人。',
      spoken: 'yes',
    }),
    turns: [
      { ago: { days: 2, at: '16:40' }, who: 'advisorXinjing', event: { kind: 'accept' } },
      { ago: { days: 2, at: '16:55' }, who: 'advisorXinjing', event: { kind: 'link', finding: 'new' } },
      {
        ago: { days: 1, at: '10:20' },
        who: 'advisorXinjing',
        event: { kind: 'contact', way: 'phone', outcome: 'reached', note: '本人接了电话,愿意让我们上门看看。' },
      },
    ],
  },
];
