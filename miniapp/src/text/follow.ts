/** Words of the page where a code is opened and everything of this phone is listed. */
export const text = {
  title: '我的事办到哪一步了',
  field: '回执码或邀请码',
  hint: '大小写、空格、短横都没关系，可以整段粘贴。',
  placeholder: '比如 7K3M-9QXW',
  read: (code: string) => `看成：${code}`,
  open: '打开',
  scan: '扫一扫',
  wrong: {
    empty: '请先写上码',
    length: (length: number) => `回执码是 12 位，邀请码是 8 位，现在是 ${length} 位。请对一下。`,
    letters: '码里有认不出的字，请再对一下。码只有数字和英文字母。',
  },
  family: '我关注的家人',
  familyNone: '还没有。顾问给您家的邀请码，可以在上面打开。',
  familyBy: (day: string) => `${day}前，`,
  told: '我告诉过的',
  toldNone: '还没有。告诉社区以后，回执会自己存在这里。',
  toldAt: (day: string) => `${day} 告诉社区`,
  waiting: '还没发出去',
  heard: (when: string) => `${when}看到的状态，现在没能更新`,
  asked: '顾问想再问一句，点开就能回答',
  left: '已收回同意，您不再看到这件事。',
} as const;

/** What a family agrees to, in plain words. Source of scope and length: contract family.ts, openInvite. */
export const consent = {
  title: '打开之前，请您看一下',
  code: (code: string) => `邀请码 ${code}`,
  see: {
    title: '您会看到',
    lines: ['谁在办、下一步是什么、哪天之前', '已经做过的每一步', '谁看过您家的资料'],
  },
  hidden: {
    title: '您不会看到，也不会被问',
    lines: ['是谁告诉社区的', '打分、评级，或别人家的事'],
  },
  long: { title: '多久', lines: ['最长 12 个月，到期自己停'] },
  back: { title: '怎么收回', lines: ['随时在页面最下面点“不再查看”，马上生效'] },
  agree: '同意，打开看',
  no: '先不看',
} as const;
