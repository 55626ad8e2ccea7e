import {
  createHandover,
  type HandoverDraft,
  leaveFamilyCase,
  listFamilyCases,
  listHandovers,
  openHandover,
  readCase,
  readFamilyCase,
  readQueue,
  revokeHandover,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenAt, readLog } from '../case/log.ts';
import { aWorld, type World } from '../world.sample.ts';
import { handoversPerDay } from './create-handover.ts';
import { aHandover } from './draft.sample.ts';
import { openTriesPerDay } from './open-handover.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

let guests = 0;
const aGuest = () => `guest-hand-${++guests}`;
const hour = 3_600_000;

async function given(over: Partial<HandoverDraft> = {}, who = aGuest()) {
  const draft = aHandover(over);
  const { status, ok } = await world.call(createHandover, draft, who);
  expect(status).toBe(201);
  return { who, draft, code: ok.code, expiresAt: ok.expiresAt };
}
const open = (code: string, who = 'advisor') => world.call(openHandover, { code }, who);
const mine = async (who: string) => (await world.call(listHandovers, {}, who)).ok.items;

test('what was ticked, and nothing else, becomes a case of whoever opens the code; the resident follows it', async () => {
  const { who, draft, code } = await given({ mayCall: true, phone: '138 0000 0000' });
  expect(await mine(who)).toMatchObject([{ state: 'open', fields: 2, caseId: null, streetName: '江苏路街道' }]);
  const { status, ok } = await open(code);
  expect(status).toBe(201);
  const { policies, fields } = draft;
  expect(ok).toMatchObject({
    id: draft.id,
    state: 'accepted',
    level: 'P2',
    mine: true,
    source: 'self',
    note: draft.note,
    signs: [],
    family: 1,
  });
  expect(ok.handed).toEqual({ policies, fields, mayCall: true, phone: '138 0000 0000' });
  expect(ok.log.map(({ kind, actorBadge }) => [kind, actorBadge])).toEqual([
    ['received', '本人'],
    ['accept', '012'],
    ['familyJoined', '本人'],
  ]);
  expect(brokenAt(await readLog(world.p, draft.id))).toBeNull();
  expect((await world.call(readQueue, {}, 'advisor')).ok.items.filter(({ id }) => id === draft.id)).toHaveLength(1);
  expect(await mine(who)).toMatchObject([{ state: 'used', caseId: draft.id }]);
  expect((await world.call(listFamilyCases, {}, who)).ok.items).toMatchObject([{ id: draft.id }]);
  const family = (await world.call(readFamilyCase, { id: draft.id }, who)).ok;
  expect(family.timeline[0]).toMatchObject({ detail: '您自己提出来的' });
  expect(family.advisor.badge).toBe('012');
  await world.call(leaveFamilyCase, { id: draft.id }, who);
  expect((await world.call(readCase, { id: draft.id }, 'advisor')).ok.family).toBe(0);
});

test('nothing that was ticked is readable in the table, neither before nor after', async () => {
  const { who, draft, code } = await given({ mayCall: true, phone: '13812345678' });
  const words = [draft.note, '13812345678', '82 岁', '奶奶', '3000 元左右', code];
  const leaks = async () => {
    const text = JSON.stringify(await world.everything());
    return words.filter((word) => word && text.includes(word));
  };
  expect(await leaks()).toEqual([]);
  await open(code);
  expect(await leaks()).toEqual([]);
  expect((await world.everything()).filter(({ pk, body }) => String(pk).startsWith('HC#') && body).length).toBe(0);
  expect(await mine(who)).toHaveLength(1);
});

test('the level follows from what is asked and said, and words may only raise it', async () => {
  const level = async (over: Partial<HandoverDraft>) => (await open((await given(over)).code)).ok;
  expect((await level({ policies: [] })).level).toBe('P3');
  expect((await level({})).level).toBe('P2');
  const grave = await level({ policies: [], note: '不想活了' });
  expect(grave).toMatchObject({ level: 'P0', redFlag: true });
  const [field] = aHandover().fields;
  const inAnswer = await level({ note: undefined, fields: [{ ...field, answer: '家里没饭吃了' } as never] });
  expect(['P0', 'P1']).toContain(inAnswer.level);
});

test('where somebody at home is a danger, no account follows the case', async () => {
  const { who, draft, code } = await given({ note: '他喝了酒就打孩子' });
  expect((await open(code)).ok.family).toBe(0);
  expect((await world.call(readFamilyCase, { id: draft.id }, who)).status).toBe(403);
});

test('the same request again gives the same code; another body under its id is a conflict', async () => {
  const { who, draft, code, expiresAt } = await given();
  await world.clock.add(60_000);
  expect((await world.call(createHandover, draft, who)).ok).toMatchObject({ code, expiresAt });
  const other = await world.call(createHandover, { ...draft, note: '别的' }, who);
  expect(other).toMatchObject({ status: 409, problem: { code: 'report.conflict' } });
  expect(await mine(who)).toHaveLength(1);
});

test('a code opens once: for its opener it is the same case again, for a colleague it is unusable', async () => {
  const { draft, code } = await given();
  const both = await Promise.all([open(code), open(code, 'advisor2')]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 410]);
  const winner = both[0]?.status === 201 ? 'advisor' : 'advisor2';
  expect((await open(code, winner)).ok).toMatchObject({ id: draft.id, mine: true });
  expect((await open(code, winner === 'advisor' ? 'advisor2' : 'advisor')).status).toBe(410);
});

test('used, taken back, too old, of another street and made up: the same words', async () => {
  const used = await given();
  await open(used.code);
  const taken = await given();
  expect((await world.call(revokeHandover, { id: taken.draft.id }, taken.who)).ok.state).toBe('revoked');
  const answers = [
    await open('0000-0000', 'advisorXinhua'),
    await open((await given()).code, 'advisorXinhua'),
    await open(used.code, 'advisor2'),
    await open(taken.code),
  ].map(({ status, problem }) => ({ status, ...problem, requestId: '' }));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({ status: 410, code: 'handover.unusable' });
});

test.each([
  ['just before', -1, 201],
  ['at', 0, 410],
  ['just after', 1, 410],
])('%s the end of 72 hours', async (_, late, status) => {
  const { who, code } = await given();
  await world.clock.add(72 * hour + late);
  expect((await open(code)).status).toBe(status);
  expect((await mine(who))[0]?.state).toBe(status === 201 ? 'used' : 'expired');
  await world.clock.add(-72 * hour - late);
});

test('taking back deletes what was handed over; a used code cannot be taken back, a stranger’s is not there', async () => {
  const taken = await given();
  const revoke = (id: string, who: string) => world.call(revokeHandover, { id }, who);
  await revoke(taken.draft.id, taken.who);
  expect((await revoke(taken.draft.id, taken.who)).status).toBe(200);
  const left = (await world.everything()).filter(({ handoverId }) => handoverId === taken.draft.id);
  expect(left).toEqual([]);
  const used = await given();
  await open(used.code);
  expect(await revoke(used.draft.id, used.who)).toMatchObject({ status: 410, problem: { code: 'handover.unusable' } });
  expect((await revoke(used.draft.id, 'neighbour')).status).toBe(404);
});

test('wrong codes are limited per day, right ones do not count; so is the number of hand-overs', async () => {
  for (let n = 0; n < openTriesPerDay.perDay - 1; n += 1) await open('0000-0000', 'lead');
  const { code } = await given();
  expect((await open(code, 'lead')).status).toBe(201);
  expect((await open('0000-0000', 'lead')).status).toBe(410);
  expect((await open('0000-0000', 'lead')).problem.code).toBe('limit.reached');
  const who = aGuest();
  for (let n = 0; n < handoversPerDay.perDay; n += 1) await given({}, who);
  expect((await world.call(createHandover, aHandover(), who)).problem.code).toBe('limit.reached');
});

test.each([
  ['nothing ticked and nothing said', { policies: [], fields: [], note: ' ' }, 'fields'],
  ['a number without the wish to be called', { phone: '13812345678' }, 'phone'],
  ['no consent', { agree: false }, 'agree'],
])('%s is refused by its field', async (_, over, path) => {
  const { status, problem } = await world.call(createHandover, { ...aHandover(), ...over }, aGuest());
  expect(status).toBe(400);
  expect(problem.fields?.[0]?.path).toBe(path);
});

test('a street that is not on the list is refused', async () => {
  const { status, problem } = await world.call(createHandover, aHandover({ street: '310105999' }), aGuest());
  expect([status, problem.fields?.[0]?.path]).toEqual([422, 'street']);
});
