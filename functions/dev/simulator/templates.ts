/** A subscription template as the account picked it: keys go to the server, labels to the phone. */
export type Template = {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly { readonly key: string; readonly label: string }[];
};

/** Environment names of the backend → the template behind each. Titles and labels follow wechat.md §5.2. */
export const localTemplates = {
  TEMPLATE_NEW_CASE: {
    id: 'TPL-NEW-CASE-0000000000000000000000000000001',
    title: '新事项待受理提醒',
    fields: [
      { key: 'thing1', label: '提醒内容' },
      { key: 'thing2', label: '所在街道' },
      { key: 'time3', label: '受理期限' },
    ],
  },
  TEMPLATE_PROGRESS: {
    id: 'TPL-PROGRESS-0000000000000000000000000000002',
    title: '办理进度更新通知',
    fields: [
      { key: 'thing1', label: '提醒内容' },
      { key: 'thing2', label: '温馨提示' },
      { key: 'time3', label: '更新时间' },
    ],
  },
  TEMPLATE_ESCALATION: {
    id: 'TPL-ESCALATION-000000000000000000000000000003',
    title: '事项即将到期提醒',
    fields: [
      { key: 'thing1', label: '提醒内容' },
      { key: 'thing2', label: '温馨提示' },
      { key: 'time3', label: '到期时间' },
    ],
  },
} as const satisfies Record<string, Template>;

/** Pages of the released mini-program; a card to any other page is refused with 41030. */
export const localPages = [
  'pages/home/index',
  'pages/follow/index',
  'family/case/index',
  'resident/screen/index',
  'resident/results/index',
  'neighbour/report/index',
  'neighbour/sent/index',
  'advisor/queue/index',
  'advisor/case/index',
  'advisor/inbox/index',
] as const;
