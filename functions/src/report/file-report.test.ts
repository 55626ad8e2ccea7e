import { fileReport, readCase, readReceipt } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openidOf } from '../../dev/index.ts';
import { brokenAt, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { readInbox } from '../identity/inbox.ts';
import { enrol } from '../identity/staff.ts';
import { canonical } from '../platform/canonical.ts';
import { commit } from '../platform/commit.ts';
import { aWorld, type World, xinhuaRoad } from '../world.sample.ts';
import { reportsPerDay } from './accept-writes.ts';
import { aDraft, anId } from './draft.sample.ts';
import { receiptCode, receiptWrite } from './receipt.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const items = async (id: string) => (await world.everything()).filter(({ pk }) => pk === `R#${id}`);

test('an accepted report is one case with one owner, one log line, one alert, a word on its note and a message for the advisor on duty', async () => {
  const draft = aDraft();
  const { status, ok } = await world.call(fileReport, draft, 'neighbour');
  expect(status).toBe(201);
  expect(ok).toMatchObject({ status: '已收到', at: world.clock.now() });
  expect((await items(draft.id)).map(({ sk }) => sk)).toEqual(['ASIDE', 'EV#000001', 'META', 'OB#alert#1']);
  const record = await readRecord(world.p, draft.id);
  expect(record).toMatchObject({
    facts: { state: 'received', owner: 'advisor', level: 'P2' },
    ownerBadge: '012',
    urgency: 46,
  });
  expect(brokenAt(await readLog(world.p, draft.id))).toBeNull();
  const inbox = await readInbox(world.p, await world.userOf('advisor'));
  expect(inbox.items.find(({ caseId }) => caseId === draft.id)).toMatchObject({
    kind: 'note',
    title: '有一件新的事等您看',
  });
});

test('the level comes from the signs and the note, whatever the phone thought', async () => {
  const draft = aDraft({ signs: ['S24'], note: '他说不想活了' });
  await world.call(fileReport, draft, 'neighbour');
  expect((await readRecord(world.p, draft.id))?.facts).toMatchObject({ level: 'P0', redFlag: true });
});

test('the same report again gives the same receipt and writes nothing', async () => {
  const draft = aDraft();
  const first = await world.call(fileReport, draft, 'neighbour');
  const before = await world.everything();
  await world.clock.add(60_000);
  const again = await world.call(fileReport, draft, 'neighbour');
  expect(again).toEqual(first);
  expect(await world.everything()).toEqual(before);
});

test('another body, or another person, under the same id is a conflict', async () => {
  const draft = aDraft();
  await world.call(fileReport, draft, 'neighbour');
  const other = await world.call(fileReport, { ...draft, spoken: 'no' }, 'neighbour');
  expect(other).toMatchObject({ status: 409, problem: { code: 'report.conflict', fields: [{ path: 'id' }] } });
  expect(await world.call(fileReport, draft, 'neighbour2')).toMatchObject({ status: 409 });
});

test('twelve sends at once of one report make one case and one receipt', async () => {
  const draft = aDraft();
  const answers = await Promise.all(Array.from({ length: 12 }, () => world.call(fileReport, draft, 'neighbour')));
  expect(new Set(answers.map(({ status, ok }) => `${status} ${ok.code}`)).size).toBe(1);
  expect(await items(draft.id)).toHaveLength(4);
});

test('an unnamed report leaves no trace of who sent it, a named one a sealed record apart', async () => {
  const userId = await world.userOf('neighbour2');
  const [named, unnamed] = [aDraft(), aDraft({ unnamed: true })];
  await world.call(fileReport, named, 'neighbour2');
  await world.call(fileReport, unnamed, 'neighbour2');
  const all = await world.everything();
  expect(all.some(({ pk }) => pk === `RP#${named.id}`)).toBe(true);
  expect(all.some(({ pk }) => pk === `RP#${unnamed.id}`)).toBe(false);
  for (const id of [named.id, unnamed.id]) {
    const text = JSON.stringify(all.filter(({ pk }) => pk === `R#${id}` || pk === `RP#${id}`));
    expect(text).not.toContain(userId);
    expect(text).not.toContain('3弄12号402');
    expect(text).not.toContain('扶着墙走');
  }
});

test.each([
  ['a street that is not on the list', { street: '310105999' }, 'place.street'],
  ['a street nobody has', { street: '440305999' }, 'place.street'],
  ['a committee that is not on the list', { street: '310105002', committee: '310105002999' }, 'place.committee'],
])('%s is refused, names the field and writes nothing', async (_, place, path) => {
  const before = await world.everything();
  const { status, problem } = await world.call(fileReport, aDraft({ place }), 'neighbour');
  expect(status).toBe(422);
  expect(problem).toMatchObject({ code: 'place.unknown', fields: [{ path }] });
  expect(await world.everything()).toEqual(before);
});

test('elsewhere in the country a report is taken exactly where somebody is enrolled to see it', async () => {
  const place = { street: '440305001', committee: '440305001001' };
  expect(await world.call(fileReport, aDraft({ place }), 'neighbour')).toMatchObject({
    status: 422,
    problem: {
      code: 'place.unknown',
      fields: [{ path: 'place.street', message: expect.stringContaining('还没有开通') }],
    },
  });
  const post = { staffId: 'far', role: 'district', scope: '440305', scopeName: '南山区', badge: '902' } as const;
  await enrol(world.p, { ...post, openid: openidOf('guest-far') });
  const draft = aDraft({ place });
  expect((await world.call(fileReport, draft, 'neighbour')).status).toBe(201);
  expect(await readRecord(world.p, draft.id)).toMatchObject({ street: '440305001', facts: { owner: 'far' } });
});

test('where the street is not known, the district’s desk has it and hands it on', async () => {
  const draft = aDraft({ place: { street: '310105000', door: '京华小区旁边' } });
  expect((await world.call(fileReport, draft, 'neighbour')).status).toBe(201);
  expect(await readRecord(world.p, draft.id)).toMatchObject({ street: '310105000', facts: { owner: 'district' } });
  expect((await world.call(readCase, { id: draft.id }, 'district')).ok.log[0]?.text).toContain('请分派');
  expect((await world.call(readCase, { id: draft.id }, 'lead')).status).toBe(403);
});

test('a committee of another street is taken, with a flag for the advisor', async () => {
  const draft = aDraft({ place: { street: '310105002', committee: `${xinhuaRoad}001` } });
  expect((await world.call(fileReport, draft, 'neighbour')).status).toBe(201);
  expect(await readRecord(world.p, draft.id)).toMatchObject({ street: '310105002', committee: null });
});

test('where nobody is on duty the lead answers for it, and without a lead the district', async () => {
  const [lead, district] = [aDraft({ place: { street: xinhuaRoad } }), aDraft({ place: { street: '310105001' } })];
  await world.clock.add(86_400_000);
  await world.call(fileReport, lead, 'neighbour2');
  await world.call(fileReport, district, 'neighbour2');
  expect((await readRecord(world.p, lead.id))?.facts.owner).toBe('leadXinhua');
  expect((await readRecord(world.p, district.id))?.facts.owner).toBe('district');
});

test('the day is full after its last report: the one before passes, the one after is refused, a repeat is not counted', async () => {
  await world.clock.add(86_400_000);
  const drafts = Array.from({ length: reportsPerDay.perDay }, () => aDraft());
  for (const draft of drafts) expect((await world.call(fileReport, draft, 'neighbour')).status).toBe(201);
  const over = await world.call(fileReport, aDraft(), 'neighbour');
  expect(over).toMatchObject({ status: 429, problem: { code: 'limit.reached' } });
  expect((await world.call(fileReport, drafts[0] ?? aDraft(), 'neighbour')).status).toBe(201);
  expect((await world.call(fileReport, aDraft(), 'neighbour2')).status).toBe(201);
});

test('the receipt code answers anybody, and an unknown one says nothing', async () => {
  const { ok } = await world.call(fileReport, aDraft(), 'neighbour2');
  expect(await world.call(readReceipt, { code: ok.code })).toMatchObject({ status: 200, ok });
  const unknown = await world.call(readReceipt, { code: '0000-0000-0000' });
  expect(unknown).toMatchObject({ status: 404, problem: { code: 'receipt.unknown' } });
  expect(await readRecord(world.p, anId())).toBeNull();
});

test('a receipt code that is taken already makes way for the next one, and a repeat gives that one too', async () => {
  const draft = aDraft();
  const userId = await world.userOf('neighbour2');
  const fingerprint = await world.p.keys.index('body', `${canonical(draft)}|${userId}`);
  const taken = await receiptCode(world.p, draft.id, fingerprint, 0);
  await commit(world.p, [await receiptWrite(world.p, taken, anId())]);
  const first = await world.call(fileReport, draft, 'neighbour2');
  expect(first.status).toBe(201);
  expect(first.ok.code).toBe(await receiptCode(world.p, draft.id, fingerprint, 1));
  expect(await world.call(fileReport, draft, 'neighbour2')).toEqual(first);
});
