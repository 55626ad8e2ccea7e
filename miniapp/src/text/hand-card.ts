/** Words of the card a neighbour hands over. It names nobody and says nothing about anybody. */
export const text = {
  title: '递给他的一张卡',
  lead: '先给他看看，或者打印出来放在信箱。卡上没有您的名字，也没有他的。',
  head: '有人惦记着您',
  intro: '谁都有难的时候。这些帮助，您自己就能去问：',
  ways: [
    { title: '用手机', say: '微信里搜“守望”，点“看看能得到哪些帮助”。不用登录，答案只留在您手机里。' },
    { title: '打电话', say: '12345，市民服务热线。说“想问社会救助”就行。' },
    { title: '当面问', say: '到居委会，或街道的社区事务受理中心，找“社区救助顾问”。不用带东西，先聊聊。' },
    { title: '心里闷', say: '12356，心理援助热线，打过去有人听您说。' },
  ],
  danger: '有危险，先打 110、119 或 120',
  end: '要不要帮助，您自己定。',
  share: '把这张卡转给他',
  shared: '转好了',
  copied: '已复制，去微信里粘贴给他',
  shareFailed: '没有转成。可以截图发给他。',
  menu: '点右上角“···”，选“转发给朋友”。',
  print: '打印',
  save: '存成图片',
  saving: '正在存…',
  saved: '存好了，在手机相册里',
  saveFailed: '没有存成。可以截图。',
  plain: (ways: readonly { readonly title: string; readonly say: string }[]) =>
    [
      '有人惦记着您。这些帮助，您自己就能去问：',
      ...ways.map(({ title, say }) => `${title}：${say}`),
      '要不要帮助，您自己定。',
    ].join('\n'),
} as const;
