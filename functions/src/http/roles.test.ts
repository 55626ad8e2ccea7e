import { generateKeyPair, SignJWT } from 'jose';
import * as contract from 'shared-scoring/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openidOf } from '../../dev/index.ts';
import { aFollowedCase } from '../case/case.sample.ts';
import { aFeedback } from '../feedback/feedback.sample.ts';
import { aHandover } from '../handover/draft.sample.ts';
import { enrol } from '../identity/staff.ts';
import { signToken } from '../identity/token.ts';
import { aDraft, anId } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { caseworkRoles } from './roles-casework.sample.ts';

let world: World;
/** A case of 江苏路街道, owned by `advisor`, followed by `family`; and one nobody in this test follows. */
let id: string;
let otherId: string;

beforeAll(async () => {
  world = await aWorld();
  id = await aFollowedCase(world);
  otherId = await aFollowedCase(world, 'guest-2', 'family2');
  const gone = { staffId: 'gone', scope: jiangsuRoad, scopeName: '', badge: '003', active: false };
  await enrol(world.p, { ...gone, role: 'lead', openid: openidOf('guest-gone') });
});
afterAll(() => world.stop());

/** Every kind of caller; those without a token first. */
const callers = [
  'nobody',
  'neighbour',
  'family',
  'family2',
  'advisor',
  'advisor2',
  'lead',
  'district',
  'advisorXinhua',
  'leadXinhua',
  'districtPudong',
  'guest-gone',
] as const;
type Caller = (typeof callers)[number];

const persons = callers.filter((caller) => caller !== 'nobody');
const street: readonly Caller[] = ['advisor', 'advisor2', 'lead'];
const leads: readonly Caller[] = ['lead', 'leadXinhua'];
const everyStaff: readonly Caller[] = [...street, 'advisorXinhua', 'leadXinhua', 'district', 'districtPudong'];

/** Who may, per endpoint. Whoever is not named must be refused. */
const may: Readonly<Record<string, { readonly who: readonly Caller[]; readonly input: () => object }>> = {
  openSession: { who: callers, input: () => ({ code: 'x' }) },
  readReceipt: { who: callers, input: () => ({ code: '0000-0000-0000' }) },
  answerReceipt: { who: callers, input: () => ({ code: '0000-0000-0000', answer: '三楼' }) },
  withdrawReport: { who: callers, input: () => ({ code: '0000-0000-0000' }) },
  askReporter: { who: street, input: () => ({ id, question: '是哪一扇门?' }) },
  listReviews: { who: ['lead', 'leadXinhua'], input: () => ({}) },
  reviewNote: { who: ['lead'], input: () => ({ id, act: 'keep' }) },
  markAlike: { who: street, input: () => ({ id, otherId, act: 'link' }) },
  locate: { who: persons, input: () => ({ lat: 31.2185, lng: 121.432 }) },
  findPlace: { who: callers, input: () => ({ text: '江苏路' }) },
  createPoster: { who: street, input: () => ({ eventId: anId(), committee: `${jiangsuRoad}002` }) },
  readPosterCode: { who: [...street, 'advisorXinhua', 'leadXinhua'], input: () => ({ posterId: '0000000000' }) },
  listPosters: { who: [...street, 'advisorXinhua', 'leadXinhua'], input: () => ({}) },
  retirePoster: { who: [...street, 'advisorXinhua', 'leadXinhua'], input: () => ({ posterId: '0000000000' }) },
  openPoster: { who: callers, input: () => ({ scene: '00000000000000000000' }) },
  createHandover: { who: persons, input: () => aHandover() },
  listHandovers: { who: persons, input: () => ({}) },
  revokeHandover: { who: persons, input: () => ({ id: anId() }) },
  openHandover: { who: [...street, 'advisorXinhua', 'leadXinhua'], input: () => ({ code: '0000-0000' }) },
  readPack: { who: callers, input: () => ({ code: '310105', have: 'x' }) },
  sendPolicyFeedback: { who: callers, input: () => aFeedback() },
  listFeedback: { who: ['district', 'districtPudong'], input: () => ({}) },
  ...caseworkRoles(() => id),
  readMe: { who: persons, input: () => ({}) },
  readInbox: { who: persons, input: () => ({}) },
  markRead: { who: persons, input: () => ({ id: 'x' }) },
  fileReport: { who: persons, input: () => aDraft() },
  openInvite: { who: persons, input: () => ({ code: '0000-0000', agree: true }) },
  listFamilyCases: { who: persons, input: () => ({}) },
  readQueue: { who: everyStaff, input: () => ({}) },
  markQueueSeen: { who: everyStaff, input: () => ({ at: 0 }) },
  readOffers: { who: everyStaff, input: () => ({}) },
  readDistrictStaff: { who: ['district', 'districtPudong'], input: () => ({}) },
  readPromise: { who: callers, input: () => ({ street: jiangsuRoad }) },
  readRoster: { who: [...street, 'advisorXinhua', 'leadXinhua'], input: () => ({}) },
  putDuty: {
    who: leads,
    input: () => ({ date: '2026-11-24', from: '08:30', to: '17:00', staffId: 'x', committees: [] }),
  },
  removeDuty: { who: leads, input: () => ({ dutyId: 'x' }) },
  putLeave: { who: leads, input: () => ({ staffId: 'x', from: '2026-11-24', to: '2026-11-24' }) },
  endLeave: { who: leads, input: () => ({ leaveId: 'x' }) },
  endPost: { who: leads, input: () => ({ staffId: 'x' }) },
  readRatings: { who: leads, input: () => ({}) },
  readPopulation: { who: [...leads, 'district', 'districtPudong'], input: () => ({}) },
  readSample: { who: [...leads, 'district', 'districtPudong'], input: () => ({ month: '2026-10' }) },
  stepCase: {
    who: [...street, 'district'],
    input: () => ({ id, eventId: anId(), version: 1, event: { kind: 'accept' } }),
  },
  leaveFamilyCase: { who: ['family'], input: () => ({ id }) },
};

const refusals: readonly string[] = ['session.missing', 'session.expired', 'forbidden'];

test('the table names every endpoint of the contract', () => {
  expect(Object.keys(may).sort()).toEqual(contract.endpoints.map(({ name }) => name).sort());
});

describe.each(contract.endpoints.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (name, endpoint) => {
  test.each(callers)('%s', async (caller) => {
    const { who, input } = may[name] ?? { who: [] as readonly Caller[], input: () => ({}) };
    const { status, problem } = await world.call(endpoint, input(), caller === 'nobody' ? undefined : caller);
    if (who.includes(caller)) {
      expect(refusals).not.toContain(problem.code);
      expect(status).not.toBe(500);
    } else {
      expect(problem.code).toBe(caller === 'nobody' ? 'session.missing' : 'forbidden');
      expect(status).toBe(caller === 'nobody' ? 401 : 403);
    }
  });
});

const aboutCases = contract.endpoints.filter(({ path }) => path.includes('/cases/:id'));

test.each(aboutCases.map((endpoint) => [endpoint.name, endpoint] as const))(
  '%s says the same of a case out of reach and of one that does not exist',
  async (name, endpoint) => {
    const ask = async (of: string) => {
      const input = { ...may[name]?.input(), id: of };
      const { status, problem } = await world.call(
        endpoint,
        input,
        endpoint.callers.includes('family') ? 'family' : 'advisorXinhua',
      );
      return { status, ...problem, requestId: '' };
    };
    const [far, none] = [await ask(otherId), await ask(anId())];
    expect(far.status).toBe(403);
    expect(far).toEqual(none);
  },
);

test('a post that has ended gives nothing from the next request on', async () => {
  const post = { staffId: 'guest', role: 'advisor', scope: jiangsuRoad, scopeName: '', badge: '004' } as const;
  const openid = openidOf('guest-leaving');
  await enrol(world.p, { ...post, openid });
  expect((await world.call(contract.readCase, { id }, 'guest-leaving')).status).toBe(200);
  await enrol(world.p, { ...post, openid, active: false });
  expect((await world.call(contract.readCase, { id }, 'guest-leaving')).status).toBe(403);
});

describe('a token', () => {
  const meWith = async (authorization: string) =>
    (await world.app.request('/me', { headers: { authorization } })).json() as Promise<contract.ProblemReply>;

  test('is good for 15 minutes and not a second longer', async () => {
    const { token, expiresAt } = await signToken(world.p, await world.userOf('neighbour'));
    const start = world.clock.now();
    await world.clock.add(expiresAt - 1_000 - start);
    expect((await meWith(`Bearer ${token}`)).code).toBeUndefined();
    await world.clock.add(1_000);
    expect((await meWith(`Bearer ${token}`)).code).toBe('session.expired');
    await world.clock.add(start - world.clock.now());
  });

  test('of another signer, another audience, another algorithm or with a changed letter opens nothing', async () => {
    const [{ kid, privateKey }] = await world.p.keys.signing();
    const stranger = (await generateKeyPair('ES256')).privateKey;
    const made = (alg: string, audience: string, keyId = kid) =>
      new SignJWT()
        .setProtectedHeader({ alg, typ: 'JWT', kid: keyId })
        .setSubject('x')
        .setIssuer('shouwang')
        .setAudience(audience)
        .setIssuedAt(Math.floor(world.clock.now() / 1000))
        .setExpirationTime(Math.floor(world.clock.now() / 1000) + 60);
    const good = await made('ES256', 'shouwang-miniapp').sign(privateKey);
    const unsigned = (head: object) =>
      `${Buffer.from(JSON.stringify(head)).toString('base64url')}.${good.split('.')[1]}.`;
    const bad = [
      unsigned({ alg: 'none', typ: 'JWT', kid }),
      `${unsigned({ alg: 'none', typ: 'JWT' })}AAAA`,
      `${unsigned({ alg: 'ES256', typ: 'JWT', kid, crit: ['x'], x: 1 })}${good.split('.')[2]}`,
      await made('ES256', 'shouwang-miniapp').sign(stranger),
      await made('ES256', 'someone-else').sign(privateKey),
      await made('ES256', 'shouwang-miniapp', 'other').sign(privateKey),
      await made('HS256', 'shouwang-miniapp').sign(Buffer.from(kid)),
      `${good.slice(0, -8)}AAAAAAAA`,
      'nothing',
    ];
    for (const token of bad) expect((await meWith(`Bearer ${token}`)).code).toBe('session.missing');
    expect((await meWith(`Bearer ${good}`)).code).toBeUndefined();
  });
});
