import type { CaseState } from '../state/step-event.ts';

/** Where a case stands, in the words colleagues use. */
export const stateWords = {
  received: '还没人接手',
  accepted: '已经接手',
  linked: '分清了是哪一户',
  contacted: '联系过了',
  declined: '对方说暂时不用',
  unfound: '没找到人',
  visiting: '约好上门了',
  assessing: '看过了，在评估',
  listing: '在列需要',
  planning: '在定办法',
  matching: '在找政策和资源',
  serving: '在办',
  revisiting: '等回访',
  closing: '等负责人看结案',
  closed: '已结案',
  left: '已退出',
  watching: '在观察',
  rejected: '没有受理',
} as const satisfies Record<CaseState, string>;
