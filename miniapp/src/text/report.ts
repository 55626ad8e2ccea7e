import type { ReportDraft } from 'shared-scoring/contract';
import type { Missing } from '../state/draft.ts';

/** Words of the page on which a neighbour tells the community. */
export const text = {
  title: '有户人家需要关心',
  danger: '看到危险，先打电话',
  dangerWhat: { '110': '报警', '119': '火、煤气', '120': '急救', '12356': '心里撑不住' },
  kept: '写到一半也不怕，都存在您手机里。',
  startOver: '清空重写',
  place: {
    title: '在哪里？',
    goesTo: '交给这个街道的救助顾问',
    change: '改',
    changeLabel: '改地点',
    search: '写地址，或街道、居委、小区的名字',
    searchHint: '比如：江苏路、华山居委',
    busy: '正在找…',
    none: '没找到。写上区和街道的名字再试试。',
    around: '您大概在这几处，请点一个',
    browse: '在上海，一层层选',
    here: {
      ask: '用我现在的位置',
      once: '只用一次来找街道，不保存。',
      settings: '去打开定位',
      refused: {
        privacy: '您没有同意隐私指引，所以用不了定位。过十秒再点会再问一次，也可以直接写地址。',
        denied: '定位没有打开。可以去设置里打开，也可以直接写地址。',
        failed: '这会儿定不了位，请直接写地址。',
        nowhere: '这个位置没找到街道，请直接写地址。',
      },
    },
    poster: (street: string, committee: string) => `这张海报在${street}${committee}，已经填好了。要是不对，点“改”。`,
    posterGone: { title: '这张海报的码不能用了', say: '请自己写地址，一样能告诉社区。' },
    onlyDistrict: '只知道区，点这里接着写街道',
    onlyStreet: (district: string) => `${district} · 只知道街道，选这个`,
    recent: '上次',
    up: '上一层',
    district: '选区',
    street: '选街道或镇',
    committee: '选居委或村',
    anyCommittee: '不清楚是哪个居委',
    door: '门牌或样子，可以不写',
    doorHint: '比如：3弄12号四楼、靠河第二间',
  },
  signs: {
    title: '您看到、听到了什么？',
    sub: '只选亲眼看到、亲耳听到的。可以选几样。',
    alsoAbove: '孩子有伤、害怕、饿着或没人看，在上面“可能有危险”里。',
    group: (title: string, count: number) => (count > 0 ? `${title} · 选了 ${count} 样` : title),
  },
  leave: {
    title: '怕旁边有人看见？',
    say: '点下面的“快速离开”，马上换成天气网页，按返回也回不到这一页。键盘上按 Esc 一样。',
    clear: '离开时，把这页写的也清掉',
    label: '快速离开，换成天气网页',
  },
  first: {
    title: '先打电话，再告诉社区',
    after: '打完电话，请接着把这页写完。',
  },
  promise: {
    covered: { title: '这个街道现在有人值班', say: '发出去，值班的顾问马上会收到提醒。有危险还是先打电话。' },
    alone: {
      title: '这个街道现在没有人值班',
      say: '请别等我们，现在就打电话。写下的会留着，顾问上班后接着办。',
    },
  },
  more: {
    fold: '还知道这些吗？可以不选',
    note: '想补充一句吗？可以不写',
    noteHint: '只写您亲眼看到、亲耳听到的。不写姓名、病名、证件号。',
    spoken: '您和这家人说过吗？',
    spokenWords: { yes: '说过', no: '没有', unsaid: '不想说' } as Readonly<Record<ReportDraft['spoken'], string>>,
    card: {
      title: '也可以先递一张卡',
      say: '卡上写着怎么自己去问、找谁，不写任何人的名字。递了卡，也可以接着告诉社区。',
      open: '看看这张卡',
    },
  },
  end: {
    title: '最后确认',
    promise: '我没有进屋查看、没有跟踪、没有拍摄',
    unnamed: '不留下我的联系',
    unnamedSub: '我们也不存是谁说的，以后只能用回执码看进度。',
    rules: ['告诉社区是关心，不是检查。', '请用您自己的话说。不冒充别人、不替别人编；故意说假话，要自己承担后果。'],
    rulesTitle: '守望的约定',
    staff: '救助顾问上门会出示工作证，不会向谁要钱、要验证码。有人这样要，请打 110。',
  },
  send: '告诉社区',
  secret: '这户人家不会知道是谁说的',
  missing: (what: readonly string[]) => `还差：${what.join('、')}`,
  missingWords: { place: '地点', signs: '看到的现象', promise: '最后的确认' } as Readonly<Record<Missing, string>>,
  full: '手机存不下了，请现在就发出去，先别关掉。',
} as const;

/**
 * Whom to phone first for each red-flag sign, most fitting first. Source: assessment.md §4.3 (110/119/120 before any
 * form) and §4.4 (harm and violence: police; fire and gas: fire brigade; unconscious: ambulance; self-harm: 12356).
 */
export const phoneFirst: Readonly<Record<string, readonly string[]>> = {
  S01: ['110', '120'],
  S02: ['120', '110'],
  S03: ['119'],
  S04: ['110', '120', '12356'],
  S05: ['110', '120'],
  S06: ['110', '120'],
  S07: ['110'],
  S08: ['110', '12345'],
  S09: ['120', '110'],
};

/** Whom to phone when the note itself speaks of danger. */
export const phoneForWords: readonly string[] = ['110', '120', '12356'];
