import type { ReceiptStatus } from 'shared-scoring/contract';

/** Words of the page after telling, and of a receipt's progress wherever it is shown. */
export const text = {
  title: '告诉社区',
  sending: '正在发送…',
  waiting: {
    title: '现在连不上网络',
    body: '已经存在这台手机里，网络好了会自己发，不会发两次。',
    urgent: '有人正有危险？先打电话',
  },
  stuck: '需要您改一下',
  change: '回去改',
  holds: (street: string, signs: number) => `${street}，选了 ${signs} 样现象`,
  sent: '社区收到了',
  code: '回执码',
  codeSub: '凭它看进度，请抄下来或截图。也存在这台手机的“我告诉过的”里。',
  unnamed: '您没有留下联系，这个码就是唯一的凭据。',
  copy: '复制回执码',
  copied: '复制好了',
  copyFailed: '没能复制，请抄下来',
  next: '接下来',
  private: '这户人家的情况和结果是他们的私事，这里不会显示。情况变急了，请打 110 或 120。',
  another: '回首页',
  follow: '看进度',
  alone: { title: '这个街道现在没有人值班', say: '请别等，现在就打电话。顾问上班后会接着办。' },
  gone: { title: '这台手机里没有这一件', sub: '可能已经从手机里删掉了。有回执码就能查。', action: '用回执码查' },
} as const;

/** The three steps a reporter hears of, in order; the fourth status stands beside them. */
export const steps: readonly { readonly status: ReceiptStatus; readonly title: string; readonly detail: string }[] = [
  { status: '已收到', title: '社区已收到', detail: '交给了这个街道，不会丢' },
  { status: '已受理', title: '救助顾问受理', detail: '有一位顾问负责到底，急的先办' },
  { status: '已跟进', title: '开始跟进', detail: '打电话或上门看看' },
];
