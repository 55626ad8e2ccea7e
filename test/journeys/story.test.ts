import { Refused } from 'functions/dev';
import type { CaseEvent } from 'shared-scoring';
import {
  fileReport,
  inviteFamily,
  leaveFamilyCase,
  openInvite,
  readCase,
  readFamilyCase,
  readQueue,
  readReceipt,
  stepCase,
} from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport, aStreet, newCaseTemplate, soon } from './street.ts';

let street: Awaited<ReturnType<typeof aStreet>>;
beforeAll(async () => {
  // A Tuesday morning, on duty.
  street = await aStreet({ now: Date.parse('2026-11-24T10:00:00+08:00') });
});
afterAll(() => street.stop());

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error : Promise.reject(error)),
  );

test('a neighbour tells, the advisor on duty acts, the family follows, the other street sees nothing', async () => {
  const neighbour = street.phone('neighbour');
  const advisor = street.phone('advisor');
  const family = street.phone('family');
  const wechat = street.simulator;
  if (!wechat) throw new Error('the street has its own WeChat here');
  for (const staff of ['advisor', 'advisor2', 'advisorXinhua']) await street.phone(staff).subscribe(newCaseTemplate);

  const draft = aReport();
  const receipt = await neighbour.call(fileReport, draft);
  expect(receipt.status).toBe('已收到');

  const card = await soon(() => wechat.book.cards().find(({ page }) => page?.includes(draft.id)));
  expect(card.persona).toBe('advisor');
  await street.settled();
  expect(wechat.book.cards().filter(({ page }) => page?.includes(draft.id))).toHaveLength(1);
  expect(JSON.stringify(card.data)).not.toMatch(/3弄12号|扶墙|借钱|P\d/);

  const queue = await advisor.call(readQueue, { show: 'open' });
  const item = queue.items.find(({ id }) => id === draft.id);
  expect(item).toMatchObject({ state: 'received', level: 'P2', redFlag: false, overdue: false, mine: true });
  expect(item?.why.length).toBeGreaterThan(0);
  expect(item?.due.at).toBe(Date.parse('2026-11-25T17:00:00+08:00'));

  const walk = async (event: CaseEvent) => {
    const { version } = await advisor.call(readCase, { id: draft.id });
    return advisor.call(stepCase, { id: draft.id, eventId: ulid(), version, event });
  };
  expect((await walk({ kind: 'accept' })).state).toBe('accepted');
  expect(await neighbour.call(readReceipt, { code: receipt.code })).toMatchObject({ status: '已受理' });
  expect((await walk({ kind: 'link', finding: 'new' })).state).toBe('linked');
  const contacted = await walk({ kind: 'contact', way: 'phone', outcome: 'reached', note: '周四上午在家' });
  expect(contacted).toMatchObject({ state: 'contacted', due: { kind: 'visit' } });

  const invite = await advisor.call(inviteFamily, { id: draft.id, eventId: ulid() });
  const view = await family.call(openInvite, { code: invite.code, agree: true });
  expect(view.advisor.badge).toBe('012');
  expect(view.next.by).toBe(contacted.due.at);
  expect(view.next.ifLate).not.toBe('');
  // The case's own number may hold any letters.
  expect(JSON.stringify({ ...view, id: '' })).not.toMatch(/P[0-3]|S\d\d|周四上午在家|urgency|contacted/);
  const second = await refusal(street.phone('resident').call(openInvite, { code: invite.code, agree: true }));
  expect(second?.problem.code).toBe('invite.unusable');

  expect(Object.keys(await neighbour.call(readReceipt, { code: receipt.code })).sort()).toEqual([
    'at',
    'code',
    'status',
  ]);
  expect(await neighbour.call(readReceipt, { code: receipt.code })).toMatchObject({ status: '已跟进' });

  const stranger = await refusal(street.phone('advisorXinhua').call(readCase, { id: draft.id }));
  const nothing = await refusal(street.phone('advisorXinhua').call(readCase, { id: ulid() }));
  expect(stranger?.status).toBe(403);
  expect(nothing?.status).toBe(403);
  expect({ ...stranger?.problem, requestId: '' }).toEqual({ ...nothing?.problem, requestId: '' });

  await family.call(leaveFamilyCase, { id: draft.id });
  expect((await refusal(family.call(readFamilyCase, { id: draft.id })))?.status).toBe(403);
});

test('sent twice is received once, and a changed report under the same id is refused', async () => {
  const phone = street.phone('neighbour2');
  const draft = aReport();
  const first = await phone.call(fileReport, draft);
  expect(await phone.call(fileReport, draft)).toEqual(first);
  const changed = await refusal(phone.call(fileReport, { ...draft, signs: ['S24'] }));
  expect(changed?.problem.code).toBe('report.conflict');
  const queue = await street.phone('advisor').call(readQueue, { show: 'open' });
  expect(queue.items.filter(({ id }) => id === draft.id)).toHaveLength(1);
});
