import { jiangsuRoad } from './personas.ts';
import { at, report, type SeedCase } from './seed-case.ts';

const jiangsu = (committee: string, door: string) => at(jiangsuRoad.code, committee, door);

/** Households of 江苏路街道, of every level and age. The street is real; doors, people and events are invented. */
export const jiangsuCases: readonly SeedCase[] = [
  {
    ago: { days: 6, at: '9:20' },
    by: 'guest-lane-3',
    report: report(jiangsu('006', '5弄3号202'), ['S16', 'S24'], {
      modifiers: ['over80OrAlone'],
      note: '阿婆以前每天下楼晒太阳,入秋以后很少出来,上楼要歇好几次。',
      spoken: 'yes',
    }),
    turns: [
      { ago: { days: 6, at: '9:50' }, who: 'advisor', event: { kind: 'accept' } },
      { ago: { days: 6, at: '10:30' }, who: 'advisor', event: { kind: 'link', finding: 'new' } },
      {
        ago: { days: 5, at: '14:05' },
        who: 'advisor',
        event: { kind: 'contact', way: 'door', outcome: 'reached', note: '本人在家,愿意让居委帮忙申请扶手和助餐。' },
      },
      {
        ago: { days: 2, at: '15:40' },
        who: 'advisor',
        event: { kind: 'proposeClose', reason: 'helped', note: '扶手已装好,助餐从周一开始送,本人说可以了。' },
      },
      { ago: { days: 1, at: '9:30' }, who: 'lead', event: { kind: 'approveClose' } },
    ],
  },
  {
    ago: { days: 4, at: '18:42' },
    by: 'guest-lane-12',
    report: report(jiangsu('014', '12弄7号501'), ['S01'], {
      modifiers: ['over80OrAlone'],
      note: '隔壁老伯天天早上买菜,三天没看见了,敲门不应,报纸还插在门上。',
      spoken: 'no',
    }),
    turns: [
      { ago: { days: 4, at: '18:47' }, who: 'advisor', event: { kind: 'accept' } },
      {
        ago: { days: 4, at: '19:20' },
        who: 'advisor',
        event: { kind: 'contact', way: 'door', outcome: 'reached', note: '和民警一起到场,老人摔倒起不来,已送医院。' },
      },
      {
        ago: { days: 3, at: '16:10' },
        who: 'advisor',
        event: { kind: 'proposeClose', reason: 'helped', note: '老人住院治疗,儿子已回来照看,出院后转居家养老。' },
      },
    ],
  },
  {
    ago: { days: 3, at: '10:15' },
    by: 'neighbour2',
    report: report(jiangsu('003', '3弄12号四楼'), ['S16', 'S24'], {
      modifiers: ['over80OrAlone'],
      note: '四楼的阿婆一个人住,以前常来店里聊天,这个月只来过一次,扶着墙走。',
      spoken: 'yes',
    }),
    turns: [
      { ago: { days: 3, at: '10:40' }, who: 'advisor', event: { kind: 'accept' } },
      { ago: { days: 3, at: '11:20' }, who: 'advisor', event: { kind: 'link', finding: 'new' } },
      {
        ago: { days: 1, at: '14:30' },
        who: 'advisor',
        event: { kind: 'contact', way: 'phone', outcome: 'reached', note: '本人接了电话,约好上门看看,同意告诉女儿。' },
      },
      { ago: { days: 1, at: '14:45' }, who: 'advisor', invites: 'family' },
    ],
  },
  {
    ago: { days: 4, at: '8:55' },
    by: 'guest-school-gate',
    report: report(jiangsu('010', '曹家堰路口那排平房最里面一间'), ['S18'], {
      note: '看着七八岁的孩子,上学的日子好几次在弄堂口晃,说在等妈妈下班。',
      unnamed: true,
    }),
    turns: [],
  },
  {
    ago: { days: 2, at: '13:25' },
    by: 'guest-lane-9',
    report: report(jiangsu('013', '9弄2号底楼'), ['S22'], {
      modifiers: ['childUnder8'],
      note: '年轻妈妈一个人带两个小的,最小的还抱着,好几次看她在楼道里哭。',
      spoken: 'yes',
    }),
    turns: [
      { ago: { days: 2, at: '14:00' }, who: 'advisor2', event: { kind: 'accept' } },
      { ago: { days: 2, at: '14:20' }, who: 'advisor2', event: { kind: 'link', finding: 'unsure' } },
      {
        ago: { days: 1, at: '10:10' },
        who: 'advisor2',
        event: { kind: 'contact', way: 'phone', outcome: 'notFound', note: '电话没人接,下午再打。' },
      },
    ],
  },
  {
    ago: { days: 2, at: '19:30' },
    by: 'guest-courier',
    report: report(jiangsu('009', '愚三 21号三楼左手'), ['S20'], {
      note: '送件的时候看到,门口和信箱塞满了水电欠费单。',
      unnamed: true,
    }),
    turns: [],
  },
  {
    ago: { days: 1, at: '11:05' },
    by: 'guest-lane-5',
    report: report(jiangsu('011', '西浜 6弄15号'), ['S23', 'S24'], {
      note: '夏天刚搬来的两口子,不大说话,也不认得人。',
    }),
    turns: [],
  },
  {
    ago: { days: 1, at: '16:20' },
    by: 'guest-lane-3',
    report: report(jiangsu('002', '岐山 4弄8号阁楼'), ['S21', 'S16'], {
      note: '屋顶漏雨,楼梯上堆满纸板,老人上下要踩着走。',
      spoken: 'yes',
    }),
    turns: [],
  },
  {
    ago: { minutes: 130 },
    by: 'guest-lane-12',
    report: report(jiangsu('016', '北汪 2弄5号后门'), ['S10'], {
      note: '他家停电三天了,晚上点蜡烛,旁边人家都有电。',
      spoken: 'yes',
    }),
    turns: [{ ago: { minutes: 105 }, who: 'advisor', event: { kind: 'accept' } }],
  },
  {
    ago: { minutes: 52 },
    by: 'guest-market',
    report: report(jiangsu('012', '福世 11号亭子间'), ['S11', 'S19'], {
      note: '收摊时来捡菜叶,问了一句,说家里两天没开火。',
      spoken: 'yes',
    }),
    turns: [],
  },
];
