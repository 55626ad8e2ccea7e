import type { ActKind, ActSpec } from '../state/act-spec.ts';

/** Danger, the duty to report, and help before papers. */
export const dangerActs = {
  mustReport: {
    title: '依法必须报告',
    say: '孩子受伤害、没人管，或不能自己做主的人挨打：法律要求马上报公安、民政。先打 110，再记在这里。',
    submit: '记下要报告',
    tone: 'danger',
    fields: [{ of: 'note', name: 'note', label: '看到了什么', hint: '只写亲眼见到的', max: 500 }],
  },
  reportDone: {
    title: '已经报告了，写回执',
    say: '这是您本人去报的那一次。系统里转来转去不算报告。',
    fields: [
      { of: 'note', name: 'unit', label: '报给哪个单位', hint: '比如：江苏路派出所', max: 60 },
      { of: 'note', name: 'receipt', label: '回执编号，或接警人', max: 60 },
    ],
    made: (_, now) => ({ at: now }),
  },
  waiveReport: {
    title: '说明不用报告',
    fields: [{ of: 'note', name: 'note', label: '为什么不用报', max: 500 }],
  },
  raiseFlag: {
    title: '发现危险',
    say: '负责人马上会知道。',
    tone: 'danger',
    fields: [
      { of: 'note', name: 'note', label: '看到了什么危险', max: 500 },
      { of: 'tick', name: 'hides', label: '牵涉家里人动手：不让家里的账号看到' },
    ],
  },
  release: {
    title: '可以让家里看到了',
    fields: [{ of: 'note', name: 'note', label: '为什么可以', max: 500 }],
  },
  needRelief: {
    title: '急难，先帮了再说',
    say: '负责人同意就能给，打电话同意也算。24 小时里给到，手续后补。',
    fields: [{ of: 'note', name: 'note', label: '急需什么', max: 500 }],
  },
  approveRelief: {
    title: '同意先行救助',
    fields: [{ of: 'note', name: 'note', label: '补充一句', max: 500, may: true }],
  },
  giveRelief: { title: '给到了', fields: [{ of: 'note', name: 'note', label: '给了什么', max: 500 }] },
  settleRelief: {
    title: '手续补齐了',
    fields: [{ of: 'note', name: 'note', label: '补充一句', max: 500, may: true }],
  },
  raise: {
    title: '更急了',
    fields: [
      {
        of: 'pick',
        name: 'level',
        label: '要多快',
        options: { P0: '马上', P1: '24 小时里', P2: '3 个工作日里' },
      },
      { of: 'note', name: 'note', label: '为什么更急', max: 500 },
    ],
  },
  lower: {
    title: '可以缓一缓',
    fields: [
      {
        of: 'pick',
        name: 'level',
        label: '缓到哪里',
        options: { P1: '24 小时里', P2: '3 个工作日里', P3: '10 个工作日里' },
      },
      { of: 'note', name: 'note', label: '为什么可以缓', max: 500 },
    ],
  },
} as const satisfies Partial<Record<ActKind, ActSpec>>;
