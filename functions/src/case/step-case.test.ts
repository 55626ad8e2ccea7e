import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { fileReport, readCase, readQueue, readReceipt, stepCase } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInbox } from '../identity/inbox.ts';
import { aDraft, anId } from '../report/draft.sample.ts';
import { aWorld, type World, xinhuaRoad } from '../world.sample.ts';
import { aCase, aFollowedCase, take } from './case.sample.ts';
import { brokenAt, openText, readLog } from './log.ts';
import { caseKey, readRecord } from './record.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const accept = { kind: 'accept' } as const;
const reached = { kind: 'contact', way: 'door', outcome: 'reached', note: '王阿姨在家,愿意再见面' } as const;

test('a case goes from received to closed, every step chained in the log and told to the reporter in four words only', async () => {
  const draft = aDraft();
  const { ok: receipt } = await world.call(fileReport, draft, 'neighbour');
  const told = async () => (await world.call(readReceipt, { code: receipt.code })).ok.status;
  expect(await told()).toBe('已收到');
  await take(world, 'advisor', draft.id, accept);
  expect(await told()).toBe('已受理');
  await take(world, 'advisor', draft.id, { kind: 'link', finding: 'new' }, reached);
  expect(await told()).toBe('已跟进');
  await take(world, 'advisor', draft.id, { kind: 'proposeClose', reason: 'helped', note: '已申请临时救助' });
  const view = await take(world, 'lead', draft.id, { kind: 'approveClose' });
  expect(view).toMatchObject({ state: 'closed', due: { kind: 'none', at: null }, version: 6, mine: false });
  expect(await told()).toBe('已跟进');
  const log = await readLog(world.p, draft.id);
  expect(log.map(({ kind }) => kind)).toEqual([
    'received',
    'accept',
    'link',
    'contact',
    'proposeClose',
    'approveClose',
  ]);
  expect(brokenAt(log)).toBeNull();
  expect(view.log.map(({ hash }) => hash)).toEqual(log.map(({ hash }) => hash));
  expect(view.log[3]?.text).toContain('王阿姨在家');
  expect(JSON.stringify(await world.everything())).not.toContain('王阿姨');
});

test('a step on an old view is refused; the same step sent again changes nothing', async () => {
  const id = await aCase(world);
  const first = { id, eventId: anId(), version: 1, event: accept };
  const { ok } = await world.call(stepCase, first, 'advisor');
  const withoutLooks = async () => (await world.everything()).filter(({ sk }) => !String(sk).startsWith('RD#'));
  const before = await withoutLooks();
  expect(await world.call(stepCase, first, 'advisor')).toEqual({ status: 200, ok, problem: ok });
  const late = await world.call(stepCase, { ...first, eventId: anId() }, 'advisor2');
  expect(late).toMatchObject({ status: 409, problem: { code: 'case.changed' } });
  const reused = { ...first, version: 2, event: { kind: 'link', finding: 'new' } as const };
  expect(await world.call(stepCase, reused, 'advisor')).toMatchObject({
    status: 400,
    problem: { fields: [{ path: 'eventId' }] },
  });
  expect(await withoutLooks()).toEqual(before);
});

test('of two advisors who accept at the same moment one owns the case and the other is told to look again', async () => {
  const id = await aCase(world);
  const by = (who: string) => world.call(stepCase, { id, eventId: anId(), version: 1, event: accept }, who);
  const answers = await Promise.all(['advisor', 'advisor2', 'lead'].map(by));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
});

test('what the rules refuse is said in their words', async () => {
  const id = await aCase(world);
  const close = { kind: 'proposeClose', reason: 'helped', note: '好了' } as const;
  const { status, problem } = await world.call(stepCase, { id, eventId: anId(), version: 1, event: close }, 'advisor');
  expect(status).toBe(422);
  expect(problem).toMatchObject({ code: 'step.refused', remedy: expect.stringMatching(/\p{Script=Han}/u) });
});

test('handing over keeps the clock and tells the one who had it', async () => {
  const id = await aCase(world);
  const before = await take(world, 'advisor', id, accept);
  const after = await take(world, 'advisor2', id, accept);
  expect(after).toMatchObject({ ownerBadge: '015', mine: true, due: before.due });
  const inbox = await readInbox(world.p, await world.userOf('advisor'));
  expect(inbox.items.find(({ caseId, title }) => caseId === id && title === '有一件事需要您看')).toBeDefined();
});

test('a log line that was changed, moved or taken out breaks the chain and opens no more', async () => {
  const id = await aCase(world);
  await take(world, 'advisor', id, accept, { kind: 'link', finding: 'new', note: '三楼' });
  const [first, second, third] = await readLog(world.p, id);
  if (!first || !second || !third) throw new Error('three lines expected');
  expect(brokenAt([first, { ...second, at: second.at + 1 }, third])).toBe(2);
  expect(brokenAt([first, third])).toBe(3);
  expect(brokenAt([first, { ...second, actor: third.actor, sealed: third.sealed }, third])).toBe(2);
  await expect(openText(world.p.keys, id, { ...second, sealed: third.sealed })).rejects.toThrow();
  await expect(openText(world.p.keys, anId(), third)).rejects.toThrow();
});

test('door and note swapped in the table open no more', async () => {
  const id = await aCase(world);
  const record = await readRecord(world.p, id);
  await world.p.db.send(
    new UpdateCommand({
      TableName: world.p.table,
      Key: { pk: caseKey(id), sk: 'META' },
      UpdateExpression: 'SET door = :note, note = :door',
      ExpressionAttributeValues: { ':note': record?.note, ':door': record?.door },
    }),
  );
  expect(await world.call(readCase, { id }, 'advisor')).toMatchObject({ status: 500, problem: { code: 'internal' } });
});

test('a view says what this person may do now and never who reported', async () => {
  const id = await aCase(world, {}, 'neighbour2');
  const view = (await world.call(readCase, { id }, 'advisor')).ok;
  expect(view).toMatchObject({
    note: '以前天天下楼,现在扶着墙走',
    place: { door: '3弄12号402' },
    can: expect.arrayContaining(['accept', 'offerTransfer']),
  });
  expect(JSON.stringify(view)).not.toContain(await world.userOf('neighbour2'));
  expect((await world.call(readCase, { id }, 'district')).ok.can).not.toContain('accept');
});

test('the queue is the street’s own cases in their order, and a case leaves it when it is closed', async () => {
  const at = { street: xinhuaRoad };
  const quiet = await aCase(world, { place: at, signs: ['S23'] });
  const danger = await aCase(world, { place: at, signs: ['S01'] });
  const soon = await aCase(world, { place: at, signs: ['S10'] });
  const queue = (await world.call(readQueue, {}, 'leadXinhua')).ok;
  expect(queue.items.map(({ id }) => id)).toEqual([danger, soon, quiet]);
  expect(queue.items[0]).toMatchObject({ level: 'P0', redFlag: true, ownerBadge: '021', mine: false, overdue: false });
  expect(queue.items[0]?.why[0]).toBe('有危险信号');
  await take(world, 'advisorXinhua', danger, accept, reached);
  await take(world, 'advisorXinhua', danger, { kind: 'proposeClose', reason: 'helped', note: '人没事' });
  await take(world, 'leadXinhua', danger, { kind: 'clearFlag', note: '人没事' }, { kind: 'approveClose' });
  expect((await world.call(readQueue, {}, 'advisorXinhua')).ok.items.map(({ id }) => id)).toEqual([soon, quiet]);
  const closed = (await world.call(readQueue, { show: 'closed' }, 'advisorXinhua')).ok;
  expect(closed.items.map(({ id }) => id)).toEqual([danger]);
});

test('of two cases of one level due at one time, the one with more need comes first, though it came later', async () => {
  const at = { street: xinhuaRoad };
  const [less, more] = [
    await aCase(world, { place: at, signs: ['S24'] }),
    await aCase(world, { place: at, signs: ['S24', 'S23'] }),
  ];
  const items = (await world.call(readQueue, {}, 'leadXinhua')).ok.items.filter(({ id }) => id === less || id === more);
  const [first, second] = items;
  expect([first?.level, first?.due.at]).toEqual([second?.level, second?.due.at]);
  expect([first?.id, second?.id]).toEqual([more, less]);
});

test('steps of three people at once, round after round, leave one owner, one due time and a whole chain', async () => {
  const id = await aFollowedCase(world);
  for (let round = 0; round < 8; round += 1) {
    const { version } = (await world.call(readCase, { id }, 'advisor')).ok;
    const one = (who: string) => world.call(stepCase, { id, eventId: anId(), version, event: accept }, who);
    const answers = await Promise.all(['advisor', 'advisor2', 'lead', 'advisor', 'lead'].map(one));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  }
  const record = await readRecord(world.p, id);
  const log = await readLog(world.p, id);
  expect(brokenAt(log)).toBeNull();
  expect(record?.seq).toBe(log.length);
  expect(record?.hash).toBe(log.at(-1)?.hash);
  expect(record?.facts.due.at).not.toBeNull();
});
