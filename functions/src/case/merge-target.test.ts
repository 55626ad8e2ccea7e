import { askOfCase, readCase, stepCase } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World, xinhuaRoad } from '../world.sample.ts';
import { aCase, aFollowedCase, take } from './case.sample.ts';
import { readRecord } from './record.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const anAccepted = async (door: string) => {
  const id = await aCase(world, { place: { street: '310105002', door }, signs: ['S23'] });
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'unsure' });
  return id;
};
const into = (id: string) => ({ kind: 'merge', into: id, note: '同一扇门' }) as const;
const merging = async (id: string, other: string) => {
  const version = (await readRecord(world.p, id))?.version ?? 0;
  return world.call(stepCase, { id, eventId: anId(), version, event: into(other) }, 'advisor');
};

test('two cases of one household: both logs say so, the one that goes in waits for nothing, and apart again both are as they were', async () => {
  const [one, two] = [await anAccepted('1弄1号'), await anAccepted('9弄9号')];
  const before = await readRecord(world.p, two);
  const view = (await merging(two, one)).ok;
  expect(view).toMatchObject({ due: { kind: 'none', at: null }, alike: [{ id: one, state: 'linked' }] });
  expect(view.can).toEqual(['unmerge']);
  expect((await world.call(readCase, { id: one }, 'advisor')).ok.alike).toMatchObject([{ id: two, state: 'linked' }]);
  await take(world, 'advisor', two, { kind: 'unmerge', note: '看错了' });
  expect((await readRecord(world.p, two))?.facts).toEqual(before?.facts);
});

test('a case goes into no case that is not there to be worked on: itself, another street’s, ended, gone into another, made up', async () => {
  const [id, ended, gone, other] = [
    await anAccepted('2弄1号'),
    await aCase(world, { signs: ['S23'] }),
    await anAccepted('2弄3号'),
    await aCase(world, { place: { street: xinhuaRoad, door: '2弄1号' } }),
  ];
  await take(world, 'lead', ended, { kind: 'reject', reason: 'noContent', note: '没有内容' });
  await take(world, 'advisor', gone, into(await anAccepted('2弄4号')));
  for (const target of [id, other, ended, gone, anId()])
    expect(await merging(id, target)).toMatchObject({ status: 422, problem: { code: 'step.refused' } });
});

test('two that go into each other at once: one goes, the other stays somebody’s', async () => {
  for (let n = 0; n < 5; n += 1) {
    const pair = [await anAccepted(`3弄${n}号`), await anAccepted(`4弄${n}号`)] as const;
    const answers = await Promise.all([merging(pair[0], pair[1]), merging(pair[1], pair[0])]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await Promise.all(pair.map((id) => readRecord(world.p, id)));
    expect(left.filter((it) => it?.facts.merged)).toHaveLength(1);
  }
});

test('nothing goes in while the family waits for an answer', async () => {
  const [one, two] = [await anAccepted('5弄1号'), await aFollowedCase(world, undefined, 'guest-asks')];
  await world.call(askOfCase, { id: two, eventId: anId(), about: 'comment', note: '什么时候来' }, 'guest-asks');
  expect((await merging(two, one)).problem.remedy).toContain('还没有答复');
});

test.each([
  ['a colleague of the street', 'advisor2', 200],
  ['the lead of the street', 'lead', 200],
  ['the one who records it', 'advisor', 422],
  ['somebody of another street', 'advisorXinhua', 422],
  ['somebody of the district', 'district', 422],
  ['nobody', 'made-up', 422],
])('who heard a consent: %s', async (_, witness, expected) => {
  const id = await anAccepted('6弄1号');
  const { version = 0 } = (await readRecord(world.p, id)) ?? {};
  const until = world.p.now() + 86_400_000;
  const event = {
    kind: 'witnessConsent',
    consent: anId(),
    purpose: 'visit',
    witness,
    until,
    words: '来吧',
  } as const;
  const { status } = await world.call(stepCase, { id, eventId: anId(), version, event }, 'advisor');
  expect(status).toBe(expected);
});
