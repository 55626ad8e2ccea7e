import { huayangRoad } from './personas.ts';
import { at, report, type SeedCase } from './seed-case.ts';

/** 华阳路街道 has nobody enrolled yet: what is told there waits on the district's desk. Doors and people are invented. */
export const huayangCases: readonly SeedCase[] = [
  {
    ago: { minutes: 64 },
    by: 'guest-huayang-1',
    report: report(at(huayangRoad.code, '013', '长宁路 8弄2号302'), ['S14'], {
      modifiers: ['over80OrAlone'],
      note: '说药太贵,这个月没去配,走路都在喘。',
      spoken: 'yes',
    }),
    turns: [],
  },
  {
    ago: { minutes: 31 },
    by: 'guest-huayang-2',
    report: report(at(huayangRoad.code, '016', '潘东 5弄1号底楼'), ['S16', 'S20'], {
      note: '信箱塞满了催款单,老先生出门要扶墙。',
      unnamed: true,
    }),
    turns: [],
  },
];
