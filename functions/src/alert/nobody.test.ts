import { leaveFamilyCase, type ReportDraft, readInbox } from 'shared-scoring/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localTemplates, openidOf } from '../../dev/index.ts';
import { aCase, aFollowedCase, take } from '../case/case.sample.ts';
import { openText, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { addCreditWrite } from '../identity/credits.ts';
import { enrol } from '../identity/staff.ts';
import { commit } from '../platform/commit.ts';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { alertKey, alertsOf } from './alerts.sample.ts';
import { cardsPerDay } from './cap.ts';
import { createSender } from './sender.ts';
import { createSweep } from './sweep.ts';

/* Ways in which a report could wait with nobody who knows of it. */
let world: World;
let alerts: ReturnType<typeof alertsOf>;
beforeEach(async () => {
  world = await aWorld();
  alerts = alertsOf(world);
});
afterEach(() => world.stop());

const minute = 60_000;
const urgent: Partial<ReportDraft> = { signs: ['S01'] };
const post = { scopeName: '', badge: '077' } as const;

const leaves = (who: string, role: 'advisor' | 'lead' = 'advisor') =>
  enrol(world.p, { ...post, openid: openidOf(who), staffId: who, role, scope: jiangsuRoad, active: false });
const inboxOf = async (who: string, id: string) =>
  (await world.call(readInbox, {}, who)).ok.items.filter(({ caseId }) => caseId === id);
const outboxOf = async (id: string) =>
  (await world.everything()).filter(({ pk, sk }) => pk === `R#${id}` && String(sk).startsWith('OB#progress'));
async function allowCards(who: string, template: string) {
  await commit(world.p, [addCreditWrite(world.p.table, await world.userOf(who), template)]);
  world.wechat.book.setCredits(openidOf(who), template, 1);
}

test('an alert for a place where nobody is enrolled waits, rings the alarm, and becomes a task once somebody is there', async () => {
  const id = await aCase(world, { place: { street: '310118001' } });
  const sweep = createSweep(world.p);
  await world.clock.add(2 * minute);
  expect((await sweep()).oldestPendingMs).toBe(2 * minute);
  expect(world.logged).toContainEqual({ event: 'alert.nobody', fields: { street: '310118001', caseId: id } });
  await enrol(world.p, { ...post, openid: openidOf('guest-desk'), staffId: 'desk', role: 'district', scope: '310118' });
  await world.clock.add(15 * minute);
  await sweep();
  expect((await inboxOf('guest-desk', id)).filter(({ kind }) => kind === 'task')).toHaveLength(1);
});

test('a P0 that WeChat does not take is a task for people at the third try, once, and is still tried', async () => {
  await alerts.allow('advisor', 3);
  world.wechat.faults.set({ busy: 1 });
  const id = await aCase(world, urgent);
  const send = createSender(world.p);
  for (const [tasks, pause] of [
    [0, minute / 2],
    [0, minute],
    [1, 2 * minute],
    [1, 4 * minute],
  ] as const) {
    expect((await send(alertKey(id))).kind).toBe('later');
    expect(await alerts.tasks('lead', id)).toHaveLength(tasks);
    await world.clock.add(pause);
  }
  world.wechat.faults.set({});
  expect((await send(alertKey(id))).kind).toBe('sent');
});

test('cards that WeChat did not take do not count as cards of the day', async () => {
  await alerts.allow('advisor', cardsPerDay.perDay + 1);
  world.wechat.faults.set({ busy: 1 });
  const send = createSender(world.p);
  for (let n = 0; n < cardsPerDay.perDay; n += 1) await send(alertKey(await aCase(world)));
  world.wechat.faults.set({});
  expect((await send(alertKey(await aCase(world)))).kind).toBe('sent');
});

test('when the accountable advisor has left, the lead hears that time runs out, and the log says who was told', async () => {
  const id = await aCase(world, urgent);
  await leaves('advisor');
  await world.clock.add(8 * minute);
  await createSweep(world.p)();
  expect(await inboxOf('lead', id)).toContainEqual(
    expect.objectContaining({ title: '有一件事快到时间了', kind: 'task' }),
  );
  const line = (await readLog(world.p, id)).at(-1);
  expect(line && (await openText(world.p.keys, id, line))).toBe('快到时间,提醒街道负责人');
});

test('an escalation that finds nobody is not ticked off', async () => {
  const id = await aCase(world, { ...urgent, place: { street: '310118001' } });
  await world.clock.add(8 * minute);
  expect((await createSweep(world.p)()).escalated).toBe(0);
  expect((await readRecord(world.p, id))?.escalated).toEqual([]);
  await enrol(world.p, { ...post, openid: openidOf('guest-desk'), staffId: 'desk', role: 'district', scope: '310118' });
  expect((await createSweep(world.p)()).escalated).toBe(1);
  expect(await inboxOf('guest-desk', id)).not.toEqual([]);
});

const reached = { kind: 'contact', way: 'door', outcome: 'reached' } as const;
const close = { kind: 'proposeClose', reason: 'helped', note: '好了' } as const;

test('a lead who proposes to close a case alone in the street is heard by the district', async () => {
  const id = await aCase(world, urgent);
  await take(world, 'lead', id, { kind: 'accept' }, reached, close);
  expect(await inboxOf('district', id)).toHaveLength(1);
});

test('a case sent back or opened again whose advisor has left gets the one on duty as its owner, who is told', async () => {
  const back = await aCase(world, urgent);
  const again = await aCase(world, urgent);
  await take(world, 'advisor2', back, { kind: 'accept' }, reached, close);
  await take(world, 'advisor2', again, { kind: 'accept' }, reached, close);
  await take(world, 'lead', again, { kind: 'clearFlag', note: '人没事' }, { kind: 'approveClose' });
  await leaves('advisor2');
  const returned = await take(world, 'lead', back, { kind: 'returnClose', note: '再看看' });
  const reopened = await take(world, 'lead', again, { kind: 'reopen', note: '又来电话' });
  for (const { id, ownerBadge } of [returned, reopened]) {
    expect((await readRecord(world.p, id))?.facts.owner).toBe('advisor');
    expect(ownerBadge).toBe('012');
    expect((await inboxOf('advisor', id)).map(({ title }) => title)).toContain('有一件事需要您看');
  }
});

test('a card waits for nobody who has left the post or the family', async () => {
  const { caseProgress, escalation } = {
    caseProgress: localTemplates.TEMPLATE_PROGRESS.id,
    escalation: localTemplates.TEMPLATE_ESCALATION.id,
  };
  await allowCards('family', caseProgress);
  await allowCards('advisor', escalation);
  const followed = await aFollowedCase(world);
  await take(world, 'advisor', followed, { kind: 'contact', way: 'phone', outcome: 'reached' });
  await world.call(leaveFamilyCase, { id: followed }, 'family');
  const late = await aCase(world, urgent);
  await world.clock.add(8 * minute);
  world.wechat.faults.set({ busy: 1 });
  await createSweep(world.p)();
  await leaves('advisor');
  world.wechat.faults.set({});
  await world.clock.add(3 * minute);
  await createSweep(world.p)();
  expect(world.wechat.book.cards()).toEqual([]);
  // The owner hears of the second report of this door; the family, who left, of nothing.
  const toFamily = (await outboxOf(followed)).filter(({ to }) => (to as { as: string }).as === 'family');
  expect(toFamily.map(({ state }) => state)).toEqual(['needless']);
  expect((await inboxOf('lead', late)).some(({ kind }) => kind === 'task')).toBe(true);
});
