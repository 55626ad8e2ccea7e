import * as contract from 'shared-scoring/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFollowedCase } from '../case/case.sample.ts';
import { aDraft, anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { badCasework } from './bad-casework.sample.ts';
import { badFamily } from './bad-family.sample.ts';
import { type Bad, badIntake } from './bad-intake.sample.ts';
import { badRoster } from './bad-roster.sample.ts';
import { maxBodyBytes } from './read-input.ts';

let world: World;
let id: string;
let before: readonly Record<string, unknown>[];
beforeAll(async () => {
  world = await aWorld();
  id = await aFollowedCase(world);
  await Promise.all(['neighbour', 'family2'].map(world.userOf));
  before = await world.everything();
});
afterAll(() => world.stop());

const step = () => ({ id, eventId: anId(), version: 3, event: { kind: 'accept' } });
const without = (input: object, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));

const bad: readonly Bad[] = [
  [contract.openSession, '', () => ({}), 'code'],
  [contract.openSession, '', () => ({ code: 7 }), 'code'],
  [contract.openSession, '', () => ({ code: 'x'.repeat(257) }), 'code'],
  [contract.markRead, 'advisor', () => ({ id: 'x'.repeat(65) }), 'id'],
  [contract.readReceipt, '', () => ({ code: 'abc' }), 'code'],
  [contract.fileReport, 'neighbour', () => without(aDraft(), 'id'), 'id'],
  [contract.fileReport, 'neighbour', () => ({ ...aDraft(), id: '8ZZZZZZZZZZZZZZZZZZZZZZZZZ' }), 'id'],
  [contract.fileReport, 'neighbour', () => without(aDraft(), 'place'), 'place'],
  [contract.fileReport, 'neighbour', () => ({ ...aDraft(), place: { street: '123' } }), 'place.street'],
  [contract.fileReport, 'neighbour', () => ({ ...aDraft(), signs: [] }), 'signs'],
  [contract.fileReport, 'neighbour', () => ({ ...aDraft(), signs: ['S1'] }), 'signs.0'],
  [contract.fileReport, 'neighbour', () => ({ ...aDraft(), modifiers: ['rich'] }), 'modifiers.0'],
  [contract.fileReport, 'neighbour', () => ({ ...aDraft(), note: '字'.repeat(201) }), 'note'],
  [contract.fileReport, 'neighbour', () => ({ ...aDraft(), promise: false }), 'promise'],
  [contract.fileReport, 'neighbour', () => ({ ...aDraft(), spoken: 'perhaps' }), 'spoken'],
  [contract.fileReport, 'neighbour', () => without(aDraft(), 'unnamed'), 'unnamed'],
  [contract.fileReport, 'neighbour', () => ({ ...aDraft(), device: 'x' }), 'device'],
  [contract.readQueue, 'advisor', () => ({ show: 'all' }), 'show'],
  [contract.readQueue, 'advisor', () => ({ only: 'yours' }), 'only'],
  [contract.markQueueSeen, 'advisor', () => ({ at: -1 }), 'at'],
  ...badRoster,
  [contract.readCase, 'advisor', () => ({ id: 'x' }), 'id'],
  [contract.stepCase, 'advisor', () => ({ ...step(), version: 0 }), 'version'],
  [contract.stepCase, 'advisor', () => ({ ...step(), version: 1.5 }), 'version'],
  [contract.stepCase, 'advisor', () => ({ ...step(), eventId: '' }), 'eventId'],
  [contract.stepCase, 'advisor', () => ({ ...step(), event: { kind: 'delete' } }), 'event.kind'],
  [contract.stepCase, 'advisor', () => ({ ...step(), event: { kind: 'link', finding: 'rich' } }), 'event.finding'],
  [contract.stepCase, 'advisor', () => ({ ...step(), event: { kind: 'returnClose', note: '' } }), 'event.note'],
  [contract.inviteFamily, 'advisor', () => ({ id, eventId: 'x' }), 'eventId'],
  [contract.revokeInvite, 'advisor', () => ({ id, inviteId: 'x'.repeat(65) }), 'inviteId'],
  [contract.openInvite, 'family2', () => ({ code: '1', agree: true }), 'code'],
  [contract.openInvite, 'family2', () => ({ code: '0000-0000', agree: false }), 'agree'],
  [contract.readFamilyCase, 'family', () => ({ id: 'x' }), 'id'],
  [contract.leaveFamilyCase, 'family', () => ({ id: '%00' }), 'id'],
  ...badIntake(() => id),
  ...badCasework(() => id),
  ...badFamily(() => id),
];

test('every endpoint with input is tried', () => {
  const withInput = contract.endpoints.filter(({ input }) => Object.keys(input.def.shape).length > 0);
  expect([...new Set(bad.map(([{ name }]) => name))].sort()).toEqual(withInput.map(({ name }) => name).sort());
});

test.each(bad.map(([endpoint, who, input, path]) => [endpoint.name, path, { endpoint, who, input }] as const))(
  '%s refuses a bad %s by its name, in Chinese, and writes nothing',
  async (_, path, { endpoint, who, input }) => {
    const { status, problem } = await world.call(endpoint, input(), who || undefined);
    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'request.invalid', fields: [{ path }] });
    for (const words of [problem.title, problem.remedy, ...(problem.fields ?? []).map(({ message }) => message)]) {
      expect(words).toMatch(/\p{Script=Han}/u);
      expect(words).not.toMatch(/Invalid/);
    }
    expect(await world.everything()).toEqual(before);
  },
);

describe('a body', () => {
  const post = async (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) => {
    const answer = await world.app.request('/reports', {
      method: 'POST',
      body,
      headers: { authorization: await world.bearer('neighbour'), ...headers },
    });
    return { status: answer.status, problem: (await answer.json()) as contract.ProblemReply };
  };

  test.each([
    ['cut off', '{"id":'],
    ['a list', '[]'],
    ['a bare word', '"x"'],
    ['empty', ''],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ])('that is %s is refused', async (_, body) => {
    expect(await post(body)).toMatchObject({
      status: 400,
      problem: { code: 'request.invalid', fields: [{ path: 'body' }] },
    });
  });

  test('of another type is refused', async () => {
    const { status, problem } = await post('id=1', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(status).toBe(400);
    expect(problem.fields?.[0]?.path).toBe('header.content-type');
  });

  test.each([
    ['just below', maxBodyBytes - 1, 'id'],
    ['at', maxBodyBytes, 'id'],
    ['just above', maxBodyBytes + 1, 'body'],
  ])('%s the limit', async (_, bytes, path) => {
    const frame = '{"pad":""}';
    const { status, problem } = await post(frame.replace('""', `"${'x'.repeat(bytes - frame.length)}"`));
    expect(status).toBe(400);
    expect(problem.fields?.[0]?.path).toBe(path);
  });

  test('with fields nobody asked for is taken without them', async () => {
    const { status } = await world.call(contract.fileReport, { ...aDraft(), level: 'P0', owner: 'me' }, 'neighbour');
    expect(status).toBe(201);
  });
});

test('what is missing is called missing, whatever its type; what is said twice is named', async () => {
  const { fields = [] } = (await world.call(contract.fileReport, {}, 'neighbour')).problem;
  const missing = fields.filter(({ path }) => path !== 'promise');
  expect(missing.map(({ path }) => path)).toEqual(['id', 'place', 'signs', 'modifiers', 'spoken', 'unnamed']);
  expect(new Set(missing.map(({ message }) => message))).toEqual(new Set(['缺少这一项']));
  const headers = { authorization: await world.bearer('advisor') };
  const twice = await world.app.request('/queue?show=open&show=closed', { headers });
  expect(await twice.json()).toMatchObject({ code: 'request.invalid', fields: [{ path: 'show' }] });
});

test('a body nested as deep as it may be long is refused by its field', async () => {
  const depth = 8_000;
  const body = `{"id":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const headers = { authorization: await world.bearer('neighbour'), 'content-type': 'application/json' };
  const answer = await world.app.request('/reports', { method: 'POST', headers, body });
  expect(await answer.json()).toMatchObject({
    code: 'request.invalid',
    fields: [{ path: 'id' }, {}, {}, {}, {}, {}, {}],
  });
});

test('an unknown path and a wrong method are a problem like any other', async () => {
  for (const [method, path] of [
    ['GET', '/nothing'],
    ['PUT', '/reports'],
    ['GET', '/cases/'],
  ] as const) {
    const answer = await world.app.request(path, { method });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'notFound', requestId: expect.stringMatching(/^[0-9a-f]{16}$/) });
  }
});

test('pages of another origin may ask, and may read the refusals too', async () => {
  const headers = { origin: 'https://h5.example', 'access-control-request-method': 'DELETE' };
  const preflight = await world.app.request('/family/cases/1', { method: 'OPTIONS', headers });
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE');
  for (const path of ['/health', '/me', '/nothing']) {
    const answer = await world.app.request(path, { headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  }
});

test('the description of the API is served', async () => {
  const answer = await world.app.request('/openapi.json');
  expect(await answer.json()).toMatchObject({ openapi: '3.1.0' });
});
