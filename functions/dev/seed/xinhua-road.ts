import { xinhuaRoad } from './personas.ts';
import { at, report, type SeedCase } from './seed-case.ts';

const xinhua = (committee: string, door: string) => at(xinhuaRoad.code, committee, door);

/** Households of 新华路街道, of every level and age. The street is real; doors, people and events are invented. */
export const xinhuaCases: readonly SeedCase[] = [
  {
    ago: { days: 3, at: '15:15' },
    by: 'guest-xinhua-1',
    report: report(xinhua('008', '7弄20号301'), ['S17'], {
      note: '两次在小区门口找不到自己家,问他住几号,想了很久。',
      spoken: 'yes',
    }),
    turns: [{ ago: { days: 3, at: '15:50' }, who: 'advisorXinhua', event: { kind: 'accept' } }],
  },
  {
    ago: { days: 2, at: '10:30' },
    by: 'guest-xinhua-2',
    report: report(xinhua('001', '番禺 3弄6号二楼'), ['S21'], {
      note: '外墙裂了一条缝,电线挂在走廊里。',
      unnamed: true,
    }),
    turns: [],
  },
  {
    ago: { days: 1, at: '17:40' },
    by: 'guest-xinhua-3',
    report: report(xinhua('018', '和平 15号403'), ['S24'], { note: '退休老师,老伴走了以后窗帘一直拉着。' }),
    turns: [],
  },
  {
    ago: { minutes: 85 },
    by: 'guest-xinhua-4',
    report: report(xinhua('012', '泰安 1弄9号'), ['S13'], {
      note: '东西搬到了弄堂里,说房东叫他今天走。',
      spoken: 'yes',
    }),
    turns: [],
  },
];
