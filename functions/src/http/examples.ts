import * as contract from 'shared-scoring/contract';

type Example = { readonly input: object; readonly reply: object };

const example = <E extends contract.Endpoint>(
  endpoint: E,
  input: contract.InputOf<E>,
  reply: contract.ReplyOf<E>,
): readonly [string, Example] => [endpoint.name, { input: input as object, reply: reply as object }]; // both are objects

const id = '01M82VV61TVF2WB1BJK4WKSGKR';
const eventId = '01M82VVA0C3T9Y2ZQX5M7R8W4N';
const street = '310105002';
const streetName = '江苏路街道';
const at = Date.parse('2026-11-23T10:00:00+08:00');
const due = { kind: 'accept', at: Date.parse('2026-11-24T17:00:00+08:00') } as const;
const hour = 3_600_000;
const week = 168 * hour;

const me: contract.Me = {
  post: { staffId: 'advisor', role: 'advisor', scope: street, scopeName: streetName, badge: '012', onDutyToday: true },
  templates: [{ id: 'TEMPLATE-1', purpose: 'newCase', title: '新事项待受理提醒', credits: 2 }],
  familyCases: 0,
};
const message = {
  id: `${at}.${id}.new`,
  at,
  title: '有一件新的事等您看',
  body: `${streetName}岐山居委会。请在 2026年11月24日 17:00 前处理。`,
  caseId: id,
  kind: 'note',
  readAt: null,
} as const;
const receipt = { code: 'SN4X-3S9W-K8YM', status: '已收到', at } as const;
const line: contract.QueueItem = {
  id,
  state: 'received',
  level: 'P2',
  urgency: 46,
  redFlag: false,
  signs: ['S16', 'S24'],
  street,
  committeeName: '岐山居委会',
  receivedAt: at,
  due,
  overdue: false,
  ownerBadge: '012',
  mine: true,
  why: ['P2,还没人接手'],
};
const view: contract.CaseView = {
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
const family: contract.FamilyView = {
  id,
  advisor: { streetName, badge: '012', hours: '工作日 8:30–17:00' },
  next: {
    what: '顾问会先和您联系',
    by: at + 72 * hour,
    ifLate: '过了这个时间,我们会提醒街道负责人来处理。',
    late: false,
  },
  timeline: [{ at, text: '社区收到了,开始跟进', detail: '一位热心居民说起', status: 'done' }],
  readers: [{ at: at + hour, who: '社区救助顾问 012' }],
  consent: { scope: 'status', since: at + 2 * hour, until: at + 52 * week },
};

const policies = [{ id: 'sh-dibao', title: '最低生活保障' }];
const fields = [{ fact: 'age', person: '奶奶', question: '奶奶今年多大?', answer: '82 岁' }];
const device = '0123456789abcdef0123456789abcdef';
const handover: contract.HandoverLine = {
  id,
  at,
  expiresAt: at + 72 * hour,
  street,
  streetName,
  fields: 1,
  state: 'open',
  caseId: null,
};

/** A good request and its reply for every endpoint, by name; read by their own schemas in openapi.test.ts. */
export const examples: ReadonlyMap<string, Example> = new Map([
  example(contract.openSession, { code: '0a3XyZ' }, { token: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln', expiresAt: at, me }),
  example(contract.readMe, {}, me),
  example(contract.readInbox, {}, { items: [message], unread: 1 }),
  example(contract.markRead, { id: message.id }, { ...message, readAt: at + hour }),
  example(
    contract.fileReport,
    { id, place: view.place, signs: ['S16'], modifiers: [], spoken: 'yes', promise: true, unnamed: false },
    receipt,
  ),
  example(contract.readReceipt, { code: receipt.code }, { ...receipt, status: '已受理' }),
  example(
    contract.createHandover,
    { id, street, policies, fields, mayCall: false, agree: true },
    { id, code: '7KQ2-M9XD', expiresAt: at + 72 * hour, streetName },
  ),
  example(contract.listHandovers, {}, { items: [handover] }),
  example(contract.revokeHandover, { id }, { ...handover, state: 'revoked' }),
  example(
    contract.openHandover,
    { code: '7KQ2-M9XD' },
    { ...view, state: 'accepted', source: 'self', handed: { policies, fields, mayCall: false, phone: null } },
  ),
  example(
    contract.readPack,
    { code: '310105', have: '9f2c1d7e0b3a4c5d' },
    { code: '310105', version: '9f2c1d7e0b3a4c5d', same: true },
  ),
  example(
    contract.sendPolicyFeedback,
    { id, region: '310105', policy: 'sh-dibao', version: '9f2c1d7e0b3a4c5d', wrong: '电话打不通了', device },
    { taken: true },
  ),
  example(
    contract.listFeedback,
    {},
    {
      items: [
        { id, at, policy: 'sh-dibao', title: '最低生活保障', version: '9f2c1d7e0b3a4c5d', wrong: '电话打不通了' },
      ],
    },
  ),
  example(contract.readQueue, { show: 'open' }, { street, streetName, now: at, items: [line] }),
  example(contract.readCase, { id }, view),
  example(contract.stepCase, { id, eventId, version: 1, event: { kind: 'accept' } }, { ...view, version: 2 }),
  example(contract.inviteFamily, { id, eventId }, { inviteId: eventId, code: '7KQ2-M9XD', expiresAt: at + week }),
  example(contract.revokeInvite, { id, inviteId: eventId }, view),
  example(contract.openInvite, { code: '7KQ2-M9XD', agree: true }, family),
  example(contract.listFamilyCases, {}, { items: [{ id, streetName, next: family.next.what, by: family.next.by }] }),
  example(contract.readFamilyCase, { id }, family),
  example(contract.leaveFamilyCase, { id }, { left: true }),
]);
