import { fileReport, markAlike, type ReportDraft, readCase, readQueue } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { take } from '../case/case.sample.ts';
import { brokenAt, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { aDraft } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { findAlike } from './find-alike.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const committee = '310105002002';
const device = (n: number) => String(n).padStart(32, '0');
let houses = 100;
/** A lane nobody in this file has used yet. */
const aLane = () => `${++houses}弄`;
let guests = 0;
const aGuest = () => `guest-alike-${++guests}`;

/** A report as the stream sees it: accepted, then compared. */
async function seen(door: string | undefined, over: Partial<ReportDraft> = {}, who = aGuest()) {
  const draft = aDraft({ place: { street: '310105002', committee, ...(door && { door }) }, note: undefined, ...over });
  await world.clock.add(1_000);
  const { status } = await world.call(fileReport, draft, who);
  expect(status).toBe(201);
  await findAlike(world.p, draft.id);
  return draft.id;
}
const view = async (id: string, who = 'advisor') => (await world.call(readCase, { id }, who)).ok;
const states = async (id: string) => ((await view(id)).alike ?? []).map((it) => [it.id, it.state]);
const mark = (id: string, otherId: string, act: 'link' | 'part') =>
  world.call(markAlike, { id, otherId, act }, 'advisor');

test('the same door written in two ways is one household by itself; both keep owner, clock, history and place in the queue', async () => {
  const lane = aLane();
  const first = await seen(`${lane}12号402室`);
  const second = await seen(`${lane}１２号４０２`);
  expect(await states(first)).toEqual([[second, 'linked']]);
  expect(await states(second)).toEqual([[first, 'linked']]);
  const queue = (await world.call(readQueue, {}, 'advisor')).ok.items.map(({ id }) => id);
  expect(queue.filter((id) => id === first || id === second)).toHaveLength(2);
  for (const id of [first, second]) {
    const record = await readRecord(world.p, id);
    expect(record?.facts).toMatchObject({ state: 'received', owner: 'advisor' });
    const log = await readLog(world.p, id);
    expect(brokenAt(log)).toBeNull();
    expect(log.map(({ kind }) => kind)).toEqual(['received', 'linked']);
  }
});

test('what is only likely is shown to the advisor and not linked; what is another door is not shown', async () => {
  const lane = aLane();
  const first = await seen(`${lane}12号402室`);
  const likely = await seen(`${lane}12号四楼`, { note: '四楼的阿婆' });
  const other = await seen(`${lane}12号302室`);
  const elsewhere = await seen(`${lane}21号402室`);
  expect(await states(likely)).toEqual([[first, 'suggested']]);
  expect((await view(likely)).alike?.[0]?.why).toMatch(/\p{Script=Han}/u);
  for (const id of [other, elsewhere]) expect(((await states(id)) ?? []).map(([it]) => it)).not.toContain(first);
});

test('each further independent voice raises urgency once; the same person and the same phone raise nothing', async () => {
  const door = `${aLane()}5号501室`;
  const who = aGuest();
  const first = await seen(door, { signs: ['S16'] }, who);
  const urgency = async () => (await readRecord(world.p, first))?.urgency;
  const start = Number(await urgency());
  await seen(door, { signs: ['S16'] }, who);
  await seen(door, { signs: ['S16'], unnamed: true }, who);
  expect(await urgency()).toBe(start);
  await seen(door, { signs: ['S16'], device: device(1) });
  expect(await urgency()).toBe(start + 10);
  await seen(door, { signs: ['S16'], device: device(1) });
  expect(await urgency()).toBe(start + 10);
  const id = await seen(door, { signs: ['S16'], unnamed: true });
  expect(await urgency()).toBe(start + 20);
  await findAlike(world.p, id);
  await findAlike(world.p, first);
  await seen(door, { signs: ['S16'] });
  expect(await urgency(), 'modifiers add twenty at most').toBe(start + 20);
});

test('a voice that lifts the urgency over a line lifts the level, and the due time comes nearer; parting takes exactly that back', async () => {
  const door = `${aLane()}7号701室`;
  const first = await seen(door, { signs: ['S19', 'S20'] });
  const before = await readRecord(world.p, first);
  expect(before).toMatchObject({ urgency: 31, facts: { level: 'P2' } });
  const quiet = await seen(`${aLane()}8号801室`, { signs: ['S19'] });
  const calm = await readRecord(world.p, quiet);
  expect(calm).toMatchObject({ urgency: 25, facts: { level: 'P3' } });
  const lane = (await view(quiet)).place.door;
  const second = await seen(lane, { signs: ['S19'] });
  const lifted = await readRecord(world.p, quiet);
  expect(lifted).toMatchObject({ urgency: 35, facts: { level: 'P2' } });
  expect(Number(lifted?.facts.due.at)).toBeLessThan(Number(calm?.facts.due.at));
  expect((await mark(second, quiet, 'part')).status).toBe(200);
  const parted = await readRecord(world.p, quiet);
  expect(parted).toMatchObject({ urgency: calm?.urgency, facts: calm?.facts });
  expect(await states(quiet)).toEqual([[second, 'apart']]);
  const kinds = (await readLog(world.p, quiet)).map(({ kind }) => kind);
  expect(kinds).toEqual(['received', 'linked', 'apart']);
});

test('an advisor links what was suggested, parts it, links it again, and the same act again changes nothing', async () => {
  const lane = aLane();
  const first = await seen(`${lane}12号402室`);
  const second = await seen(`${lane}12号`);
  expect(await states(second)).toEqual([[first, 'suggested']]);
  const start = (await readRecord(world.p, first))?.urgency;
  for (const [act, state, more] of [
    ['link', 'linked', 10],
    ['link', 'linked', 10],
    ['part', 'apart', 0],
    ['link', 'linked', 10],
  ] as const) {
    expect((await mark(second, first, act)).ok.alike).toMatchObject([{ id: first, state }]);
    expect((await readRecord(world.p, first))?.urgency).toBe(Number(start) + more);
  }
  expect((await readLog(world.p, second)).filter(({ kind }) => kind === 'linked')).toHaveLength(2);
});

test('an elder case that goes into a younger one raises it once for its independent voice; parting takes that back', async () => {
  const lane = aLane();
  const who = aGuest();
  const first = await seen(`${lane}12号402室`, { signs: ['S16'] });
  const second = await seen(`${lane}12号402`, { signs: ['S16'] }, who);
  const urgencyOf = async (id: string) => Number((await readRecord(world.p, id))?.urgency);
  const start = await urgencyOf(second);
  await take(world, 'advisor', first, { kind: 'accept' }, { kind: 'merge', into: second, note: '同一户' });
  expect(await urgencyOf(second)).toBe(start + 10);
  await findAlike(world.p, first);
  await findAlike(world.p, second);
  expect(await urgencyOf(second)).toBe(start + 10);
  expect((await readLog(world.p, second)).map(({ kind }) => kind)).toEqual(['received', 'linked', 'linked']);
  await take(world, 'advisor', first, { kind: 'unmerge', note: '两户' });
  await mark(first, second, 'part');
  expect(await urgencyOf(second)).toBe(start);
  expect(await urgencyOf(first)).toBe(start);

  const same = await seen(`${aLane()}3号301室`, { signs: ['S16'] }, who);
  const again = await seen((await view(same)).place.door, { signs: ['S16'] }, who);
  const before = await urgencyOf(again);
  await take(world, 'advisor', same, { kind: 'accept' }, { kind: 'merge', into: again, note: '同一户' });
  expect(await urgencyOf(again), 'the same person is no further voice').toBe(before);
});

test('a step of somebody else in between is not lost when two cases are joined', async () => {
  const door = `${aLane()}9号901室`;
  const first = await seen(door);
  await world.clock.add(1_000);
  const draft = aDraft({ place: { street: '310105002', committee, door } });
  await world.call(fileReport, draft, aGuest());
  await Promise.all([findAlike(world.p, draft.id), take(world, 'advisor', first, { kind: 'accept' })]);
  expect(await states(first)).toEqual([[draft.id, 'linked']]);
  expect((await readRecord(world.p, first))?.facts.state).toBe('accepted');
  expect(brokenAt(await readLog(world.p, first))).toBeNull();
});

test('what nobody suggested cannot be linked, nor what lies in another street', async () => {
  const [one, other] = [await seen(`${aLane()}1号101室`), await seen(`${aLane()}1号101室`)];
  expect((await mark(one, other, 'link')).problem.code).toBe('step.refused');
});

test('doors and voices are in the table as tokens only', async () => {
  const who = aGuest();
  const id = await seen(`${aLane()}66号606室`, { unnamed: true, device: device(77) }, who);
  const userId = await world.userOf(who);
  const kept = (await world.everything()).filter((item) => JSON.stringify(item).includes(id));
  const text = JSON.stringify(kept);
  // Bare digits may stand in any hash; as a value of its own, or with its 室, the door stands nowhere.
  for (const word of ['66号', '606室', '"606"', ':606,', userId, device(77)]) expect(text).not.toContain(word);
  expect(kept.filter(({ pk }) => String(pk).startsWith('LB#')).length).toBeGreaterThan(0);
});
