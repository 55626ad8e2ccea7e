/** Words every page shares. */
export const text = {
  app: '守望',
  back: '返回',
  home: '回首页',
  retry: '再试一次',
  loading: '正在打开…',
  busy: '请稍等…',
  done: '已完成',
  now: '现在',
  later: '还没到',
  chosen: '已选',
  quickExit: '快速离开',
  sent: '已发送',
  unsent: '未发送',
  danger: {
    ask: '有人有危险？先打电话',
    call: (number: string, what: string) => `拨打 ${number}，${what}`,
    what: { '110': '报警', '119': '火警、被困', '120': '急救', '12356': '心理援助' } as Record<string, string>,
  },
  problem: {
    offline: { title: '现在连不上网络', remedy: '您写的都还在手机里，网络好了再试一次。' },
    garbled: { title: '没有收到正确的回答', remedy: '可能是网络要先登录，或服务正在更新。请过一会儿再试。' },
    forbidden: { title: '您现在不能看这一页' },
  },
} as const;
