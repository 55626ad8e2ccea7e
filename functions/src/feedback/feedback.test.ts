import { listFeedback, readInbox, readPack, sendPolicyFeedback } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '../world.sample.ts';
import { aFeedback } from './feedback.sample.ts';
import { feedbackPerDay } from './send-feedback.ts';

let world: World;
let version: string;
beforeAll(async () => {
  world = await aWorld();
  version = (await world.call(readPack, { code: '310105' })).ok.version;
});
afterAll(() => world.stop());

let phones = 0;
const aPhone = () => String(++phones).padStart(32, '0');
const said = (over = {}) => aFeedback({ version, device: aPhone(), ...over });
const tasks = async (who: string) =>
  (await world.call(readInbox, {}, who)).ok.items.filter(({ title }) => title.includes('政策'));

test('what is wrong with a policy is a task of the district’s desk, sent once however often it is sent', async () => {
  const input = said();
  for (let n = 0; n < 3; n += 1) expect((await world.call(sendPolicyFeedback, input)).ok).toEqual({ taken: true });
  expect(await tasks('district')).toMatchObject([{ kind: 'task', readAt: null, caseId: null }]);
  expect(await tasks('districtPudong')).toEqual([]);
  const { items } = (await world.call(listFeedback, {}, 'district')).ok;
  expect(items).toMatchObject([{ id: input.id, policy: 'sh-dibao', wrong: '电话打不通了', version }]);
  expect((await world.call(listFeedback, {}, 'districtPudong')).ok.items).toEqual([]);
  const kept = JSON.stringify(await world.everything());
  expect([kept.includes('电话打不通了'), kept.includes(input.device)]).toEqual([false, false]);
});

test('a policy that is not of this region is refused', async () => {
  const { status, problem } = await world.call(sendPolicyFeedback, said({ policy: 'gz-dibao' }));
  expect([status, problem.fields?.[0]?.path]).toEqual([404, 'policy']);
});

test('one phone is heard five times a day', async () => {
  const device = aPhone();
  const send = () => world.call(sendPolicyFeedback, said({ device }));
  for (let n = 0; n < feedbackPerDay.perDay; n += 1) expect((await send()).status).toBe(201);
  expect((await send()).problem.code).toBe('limit.reached');
  await world.clock.add(86_400_000);
  expect((await send()).status).toBe(201);
});
