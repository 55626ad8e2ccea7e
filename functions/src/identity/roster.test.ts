import fc from 'fast-check';
import {
  endLeave,
  fileReport,
  putDuty,
  putLeave,
  type Roster,
  readPromise,
  readRoster,
  removeDuty,
} from 'shared-scoring/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRecord } from '../case/record.ts';
import { aDraft } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { gapsOf } from './gaps.ts';
import { accountable } from './roster.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.stop());

const monday = '2026-11-23';
const turn = { date: monday, from: '08:30', to: '17:00', staffId: 'advisor2', committees: [] as string[] };
const seventh = `${jiangsuRoad}007`;
const whole = `${monday}.00:00-24:00.advisor`;

const refused = async (work: ReturnType<World['call']>) => {
  const { status, problem } = await work;
  return { status, code: problem.code, say: problem.remedy };
};
const changes = async () => (await world.everything()).filter(({ pk }) => String(pk).startsWith('AUD#'));
const owner = async (committee?: string) =>
  (await accountable(world.p, jiangsuRoad, world.clock.now(), committee))?.staffId;

test('a lead puts a colleague on duty once, however often it is sent, and it is written down who did', async () => {
  const first = await world.call(putDuty, turn, 'lead');
  expect(first.status).toBe(201);
  expect(first.ok.duties.map(({ staffId, from, to }) => [staffId, from, to])).toContainEqual([
    'advisor2',
    '08:30',
    '17:00',
  ]);
  expect((await world.call(putDuty, turn, 'lead')).ok).toEqual(first.ok);
  expect(await changes()).toMatchObject([
    { did: 'putDuty', staffId: 'advisor2', by: { staffId: 'lead', role: 'lead' } },
  ]);
});

test('the same turn for other committees is refused until the first is taken off', async () => {
  await world.call(putDuty, turn, 'lead');
  const other = { ...turn, committees: [seventh] };
  expect(await refused(world.call(putDuty, other, 'lead'))).toMatchObject({ status: 422, code: 'roster.refused' });
  await world.call(removeDuty, { dutyId: `${monday}.08:30-17:00.advisor2` }, 'lead');
  expect((await world.call(putDuty, other, 'lead')).ok.duties.at(-1)?.committees).toMatchObject([{ code: seventh }]);
});

test.each([
  ['a day that is over', { ...turn, date: '2026-11-22' }],
  ['a turn that ends before it begins', { ...turn, from: '17:00', to: '08:30' }],
  ['a colleague of another street', { ...turn, staffId: 'advisorXinhua' }],
  ['a committee of another street', { ...turn, committees: ['310105004001'] }],
])('%s is refused in words that say what to do', async (_, input) => {
  const { status, say } = await refused(world.call(putDuty, input, 'lead'));
  expect(status).toBe(422);
  expect(say).toMatch(/\p{Script=Han}/u);
  expect(await changes()).toEqual([]);
});

test('a turn for the very committee comes before the street’s, and only for that committee', async () => {
  await world.call(putDuty, { ...turn, committees: [seventh] }, 'lead');
  expect(await owner(seventh)).toBe('advisor2');
  expect(await owner(`${jiangsuRoad}002`)).toBe('advisor');
  expect(await owner()).toBe('advisor');
  const draft = aDraft({ place: { street: jiangsuRoad, committee: seventh } });
  await world.call(fileReport, draft, 'neighbour');
  expect((await readRecord(world.p, draft.id))?.facts.owner).toBe('advisor2');
});

describe('nobody on duty', () => {
  test('the lead answers, and without the lead the district', async () => {
    await world.call(removeDuty, { dutyId: whole }, 'lead');
    expect(await owner()).toBe('lead');
    await world.call(putLeave, { staffId: 'lead', from: monday, to: monday }, 'lead');
    expect(await owner()).toBe('district');
  });

  test('the report page may promise nothing and has the hotlines', async () => {
    const ask = async () => (await world.call(readPromise, { street: jiangsuRoad })).ok;
    expect(await ask()).toMatchObject({ covered: true });
    await world.call(removeDuty, { dutyId: whole }, 'lead');
    const { covered, hotlines } = await ask();
    expect(covered).toBe(false);
    expect(hotlines.map(({ number }) => number)).toEqual(expect.arrayContaining(['110', '119', '120', '12356']));
    expect((await world.call(readPromise, { street: '310105999' })).problem.code).toBe('place.unknown');
  });

  test('a turn for one committee is no promise to the whole street', async () => {
    await world.call(removeDuty, { dutyId: whole }, 'lead');
    await world.call(putDuty, { ...turn, committees: [seventh] }, 'lead');
    expect((await world.call(readPromise, { street: jiangsuRoad })).ok.covered).toBe(false);
  });
});

test.each([
  ['08:29', '2026-11-23T00:29:59Z', 'lead'],
  ['08:30', '2026-11-23T00:30:00Z', 'advisor2'],
  ['16:59', '2026-11-23T08:59:59Z', 'advisor2'],
  ['17:00', '2026-11-23T09:00:00Z', 'lead'],
])('at %s the turn 08:30–17:00 has %s %s', async (_, at, who) => {
  await world.call(removeDuty, { dutyId: whole }, 'lead');
  await world.call(putDuty, turn, 'lead');
  await world.clock.add(Date.parse(at) - world.clock.now());
  expect(await owner()).toBe(who);
});

describe('leave', () => {
  const days = { staffId: 'advisor', from: monday, to: '2026-11-25' };
  const dutyOf = ({ duties }: Roster) => duties.find(({ id }) => id === whole);

  test('makes the turns of those days cover nothing, until it ends', async () => {
    const { ok } = await world.call(putLeave, days, 'lead');
    expect(dutyOf(ok)?.away).toBe(true);
    expect(ok.gaps).toContainEqual({ date: monday, from: '00:00', to: '24:00' });
    expect(await owner()).toBe('lead');
    const back = (await world.call(endLeave, { leaveId: `advisor.${monday}` }, 'lead')).ok;
    expect(dutyOf(back)?.away).toBe(false);
    expect(await owner()).toBe('advisor');
  });

  test('ended in the middle keeps the days that are over', async () => {
    await world.call(putLeave, days, 'lead');
    await world.clock.add(26 * 3_600_000);
    const { ok } = await world.call(endLeave, { leaveId: `advisor.${monday}` }, 'lead');
    expect(ok.staff.find(({ staffId }) => staffId === 'advisor')?.leaves).toMatchObject([{ from: monday, to: monday }]);
  });

  test('put at the same time by two leads is kept, both of them', async () => {
    const later = { staffId: 'advisor', from: '2026-12-01', to: '2026-12-02' };
    await Promise.all([world.call(putLeave, days, 'lead'), world.call(putLeave, later, 'lead')]);
    const { ok } = await world.call(readRoster, {}, 'lead');
    expect(ok.staff.find(({ staffId }) => staffId === 'advisor')?.leaves).toHaveLength(2);
  });

  test('over another leave, or on days that are over, is refused', async () => {
    await world.call(putLeave, days, 'lead');
    const over = { ...days, from: '2026-11-25', to: '2026-11-26' };
    expect((await refused(world.call(putLeave, over, 'lead'))).code).toBe('roster.refused');
    const past = { ...days, from: '2026-11-20', to: '2026-11-22' };
    expect((await refused(world.call(putLeave, past, 'lead'))).code).toBe('roster.refused');
  });
});

test('gaps and turns together are the whole day and nothing twice', () => {
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}`;
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
  const slot = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    .filter(([from, to]) => from < to);
  fc.assert(
    fc.property(fc.array(slot, { maxLength: 6 }), (slots) => {
      const gaps = gapsOf(slots.map(([from, to]) => `${clock(from)}-${clock(to)}`));
      const inGap = (m: number) => gaps.some(([from, to]) => minutes(from) <= m && m < minutes(to));
      for (let m = 0; m < 1440; m += 1) expect(inGap(m)).toBe(!slots.some(([from, to]) => from <= m && m < to));
    }),
    { numRuns: 60 },
  );
});
