/** Words of the front page. */
export const text = {
  look: '字体：大小和明暗',
  lookShort: '字体',
  hello: '您好，今天想做什么？',
  windows: {
    none: '一扇窗亮着，有人在。',
    told: (count: number) => `您告诉过 ${count} 件`,
    follows: (count: number) => `关注着 ${count} 件`,
    of: (parts: readonly string[]) => `${parts.join('，')}，窗一直亮着。`,
  },
  help: { title: '看看能得到哪些帮助', sub: '不用登录，答案只留在您手机里' },
  report: {
    title: '有户人家需要关心',
    sub: '一分钟告诉社区，不会说是谁讲的',
    resume: '上次写了一半，接着写',
  },
  follow: { title: '我的事办到哪一步了', sub: '用回执码，或家人的邀请打开' },
  library: '各项帮助',
  income: '算算进账',
  queue: {
    title: '今天的队列',
    count: (open: number, overdue: number) =>
      open === 0 ? '现在没有等着的事' : `${open} 件在等${overdue > 0 ? `，${overdue} 件过了时限` : ''}`,
    waiting: '打开就能看到',
  },
  unsent: (count: number) => `${count} 件还没发出去`,
  unsentSub: '都存在这台手机里，网络好了会自己发。',
  unsentOpen: '看看是哪件',
  danger: '有人有危险？先打电话',
  notEmergency: '守望不是急救电话',
} as const;

/** Words of the switch for type size and light. */
export const lookText = {
  size: '字的大小',
  light: '明暗',
  sizes: { system: '跟随系统', standard: '标准', elder: '大字' },
  lights: { system: '跟随系统', light: '浅色', dark: '深色' },
  close: '好了',
} as const;
