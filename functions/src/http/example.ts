import type * as contract from 'shared-scoring/contract';

/** A good request and its reply. */
export type Example = { readonly input: object; readonly reply: object };

/** An endpoint's name with a request and a reply of its own types. */
export const example = <E extends contract.Endpoint>(
  endpoint: E,
  input: contract.InputOf<E>,
  reply: contract.ReplyOf<E>,
): readonly [string, Example] => [endpoint.name, { input: input as object, reply: reply as object }]; // both are objects

export const id = '01M82VV61TVF2WB1BJK4WKSGKR';
export const eventId = '01M82VVA0C3T9Y2ZQX5M7R8W4N';
export const street = '310105002';
export const streetName = '江苏路街道';
export const at = Date.parse('2026-11-23T10:00:00+08:00');
export const due = { kind: 'accept', at: Date.parse('2026-11-24T17:00:00+08:00') } as const;
export const hour = 3_600_000;
export const week = 168 * hour;

export const receipt = { code: 'SN4X-3S9W-K8YM', status: '已收到', at } as const;
export const view: contract.CaseView = {
  id,
  version: 1,
  state: 'received',
  level: 'P2',
  urgency: 46,
  redFlag: false,
  signs: ['S16', 'S24'],
  modifiers: [],
  note: '以前天天下楼,现在扶着墙走',
  spoken: 'yes',
  place: { street, committee: '310105002002', door: '3弄12号402' },
  streetName,
  committeeName: '岐山居委会',
  receivedAt: at,
  due,
  overdue: false,
  ownerBadge: '012',
  mine: true,
  why: ['P2,还没人接手'],
  can: ['accept'],
  invites: [],
  family: 0,
  log: [
    {
      seq: 1,
      at,
      actorBadge: '系统',
      actorRole: 'system',
      kind: 'received',
      from: null,
      to: 'received',
      text: `收到,${streetName}负责`,
      hash: '9f2c1d7e0b3a4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5',
    },
  ],
};
export const family: contract.FamilyView = {
  id,
  advisor: { streetName, badge: '012', hours: '工作日 8:30–17:00' },
  next: {
    what: '顾问会先和您联系',
    who: '顾问',
    by: at + 72 * hour,
    ifLate: '过了这个时间,我们会提醒街道负责人来处理。',
    late: false,
    stood: null,
  },
  beside: [],
  timeline: [{ at, text: '社区收到了,开始跟进', detail: '一位热心居民说起', status: 'done' }],
  visit: { at: at + 48 * hour, reply: 'open', wish: null },
  mayObject: ['grade'],
  rating: 'notYet',
  readers: [{ at: at + hour, who: '社区救助顾问 012' }],
  consent: { scope: 'status', relation: 'relative', since: at + 2 * hour, until: at + 52 * week },
};
