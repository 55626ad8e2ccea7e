import { createPoster, listPosters, openPoster, readPosterCode, retirePoster } from 'shared-scoring/contract';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { anId } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World, xinhuaRoad } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());
afterEach(() => world.wechat.faults.set({}));

const committee = `${jiangsuRoad}002`;
const made = async (over = {}) =>
  (await world.call(createPoster, { eventId: anId(), committee, spot: '3号楼门口', ...over }, 'advisor')).ok;
const scan = (scene: string) => world.call(openPoster, { scene });

test('a scanned poster gives street and committee; scans are counted by day and nobody is known by them', async () => {
  const { posterId, scene } = await made();
  expect(scene).toMatch(/^[0-9A-Z]{20}$/);
  expect((await scan(scene)).ok).toEqual({
    street: jiangsuRoad,
    streetName: '江苏路街道',
    committee,
    committeeName: '岐山居委会',
  });
  await scan(scene);
  await world.clock.add(86_400_000);
  await scan(scene);
  const counted = async () =>
    (await world.call(listPosters, {}, 'lead')).ok.items.find((it) => it.posterId === posterId)?.scans;
  expect(await counted()).toEqual({ today: 1, week: 3, all: 3 });
  await world.clock.add(7 * 86_400_000);
  expect(await counted()).toEqual({ today: 0, week: 0, all: 3 });
  await world.clock.add(-8 * 86_400_000);
  const kept = (await world.everything()).filter(({ pk }) => pk === `PO#${posterId}`);
  expect(kept.filter(({ sk }) => sk !== 'META').map((item) => Object.keys(item).sort())).toEqual([
    ['n', 'pk', 'sk', 'ttl'],
    ['n', 'pk', 'sk', 'ttl'],
  ]);
});

test('the same event again is the same poster, another spot another one', async () => {
  const eventId = anId();
  const [one, again, other] = [await made({ eventId }), await made({ eventId }), await made()];
  expect(again).toEqual(one);
  expect(other.posterId).not.toBe(one.posterId);
});

test('a scene nobody signed, a changed letter and a poster taken down open nothing, in the same words', async () => {
  const { posterId, scene } = await made();
  const changed = scene.slice(0, -1) + (scene.endsWith('0') ? '1' : '0');
  expect((await world.call(retirePoster, { posterId }, 'advisor')).ok.retired).toBe(true);
  const answers = await Promise.all(['0'.repeat(20), changed, scene].map(scan));
  for (const { status, problem } of answers) {
    expect([status, problem.code, problem.remedy]).toEqual([404, 'notFound', answers[0]?.problem.remedy]);
  }
});

test('a poster is for a committee of one’s own street that is on the list', async () => {
  const create = (of: string) => world.call(createPoster, { eventId: anId(), committee: of }, 'advisor');
  expect((await create(`${xinhuaRoad}001`)).status).toBe(403);
  expect(await create(`${jiangsuRoad}999`)).toMatchObject({
    status: 422,
    problem: { fields: [{ path: 'committee' }] },
  });
  const { posterId } = await made();
  expect((await world.call(readPosterCode, { posterId }, 'advisorXinhua')).status).toBe(404);
  expect((await world.call(retirePoster, { posterId }, 'leadXinhua')).status).toBe(404);
});

test('its code is a picture of WeChat’s, and the picture of another poster is another', async () => {
  const code = async (posterId: string) => (await world.call(readPosterCode, { posterId }, 'advisor')).ok;
  const [one, other] = [await code((await made()).posterId), await code((await made()).posterId)];
  expect(one.type).toBe('image/png');
  expect(Buffer.from(one.base64, 'base64').subarray(1, 4).toString()).toBe('PNG');
  expect(one.base64).not.toBe(other.base64);
});

test.each([
  ['too many codes (45009)', { codeLimit: 1 }, 45009],
  ['busy', { busy: 1 }, -1],
  ['no answer', { cut: 1 }, null],
] as const)('%s: said as such, and the poster is kept', async (_, rates, errcode) => {
  const { posterId } = await made();
  world.wechat.faults.set(rates);
  const { status, problem } = await world.call(readPosterCode, { posterId }, 'advisor');
  expect([status, problem.code]).toEqual([503, 'wechat.unavailable']);
  expect(world.logged.at(-1)).toEqual({ event: 'wechat.code', fields: { errcode } });
  world.wechat.faults.set({});
  expect((await world.call(readPosterCode, { posterId }, 'advisor')).status).toBe(200);
});
