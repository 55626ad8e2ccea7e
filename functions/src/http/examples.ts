import * as contract from 'shared-scoring/contract';
import {
  at,
  due,
  type Example,
  eventId,
  example,
  family,
  hour,
  id,
  receipt,
  street,
  streetName,
  view,
  week,
} from './example.ts';
import { caseworkExamples } from './examples-casework.ts';
import { familyExamples } from './examples-family.ts';
import { intakeExamples } from './examples-intake.ts';
import { oversightExamples } from './examples-oversight.ts';
import { rosterExamples } from './examples-roster.ts';

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
  fresh: true,
  offer: null,
  why: ['P2,还没人接手'],
};
const counts = { all: 1, mine: 1, late: 0, fresh: 1, danger: 0 };

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
  example(contract.readQueue, { show: 'open' }, { street, streetName, now: at, seenAt: null, counts, items: [line] }),
  example(contract.markQueueSeen, { at }, { seenAt: at }),
  example(contract.readCase, { id }, view),
  example(contract.stepCase, { id, eventId, version: 1, event: { kind: 'accept' } }, { ...view, version: 2 }),
  example(contract.inviteFamily, { id, eventId }, { inviteId: eventId, code: '7KQ2-M9XD', expiresAt: at + week }),
  example(contract.revokeInvite, { id, inviteId: eventId }, view),
  example(contract.openInvite, { code: '7KQ2-M9XD', agree: true }, family),
  example(contract.listFamilyCases, {}, { items: [{ id, streetName, next: family.next.what, by: family.next.by }] }),
  example(contract.readFamilyCase, { id }, family),
  example(contract.leaveFamilyCase, { id }, { left: true }),
  ...intakeExamples,
  ...rosterExamples,
  ...caseworkExamples,
  ...familyExamples,
  ...oversightExamples,
]);
