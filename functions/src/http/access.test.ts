import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  complainOfCase,
  endpoints as contractEndpoints,
  type Endpoint,
  exportHeld,
  type Held,
  leaveFamilyCase,
  listFamilyCases,
  listGrants,
  objectToCase,
  readCase,
  readFamilyAssessment,
  readFamilyCase,
  readFamilyPlan,
  readHeld,
  readHousehold,
  readMatches,
  readPlan,
  readWork,
  recordVisit,
  stepCase,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseKey, readRecord } from '../case/record.ts';
import { aVisit } from '../household/visit.sample.ts';
import { anId } from '../report/draft.sample.ts';
import type { World } from '../world.sample.ts';
import { everyCase, type Placed, personas, planted, quickWorld } from './access-cases.sample.ts';
import { consentGroups, fields, replies, statusFor } from './access-policy.sample.ts';

const endpoints: Readonly<Record<string, Endpoint>> = {
  case: readCase,
  work: readWork,
  file: readHousehold,
  plan: readPlan,
  matches: readMatches,
  follow: readFamilyCase,
  'their plan': readFamilyPlan,
  situation: readFamilyAssessment,
  held: readHeld,
  export: exportHeld,
  grants: listGrants,
};

let world: World;
let cases: readonly Placed[];
let users: Readonly<Record<'who reported' | 'who follows', readonly string[]>>;
beforeAll(async () => {
  world = await quickWorld();
  cases = await everyCase(world);
  const family = Object.values(personas).filter((persona) => persona?.startsWith('fam-'));
  users = {
    'who reported': [await world.userOf('neighbour')],
    'who follows': await Promise.all(family.map((persona) => world.userOf(persona ?? ''))),
  };
}, 300_000);
afterAll(() => world.stop());

/** Lines of the access log of each case, by staff and by family. */
const looks = async () => {
  const counts = new Map<string, number>();
  for (const { id } of cases)
    for (const from of ['RD#', 'RF#']) {
      const query = new QueryCommand({
        TableName: world.p.table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :from)',
        ExpressionAttributeValues: { ':pk': caseKey(id), ':from': from },
        ConsistentRead: true,
      });
      const { Items = [] } = await world.p.db.send(query);
      counts.set(id, (counts.get(id) ?? 0) + Items.length);
    }
  return counts;
};

test('the written policy names every reply and every person of this test, and no other', () => {
  expect([...replies.keys()]).toEqual(Object.keys(personas));
  for (const row of [...replies.values(), ...fields.values()]) expect([...row.keys()]).toEqual(Object.keys(endpoints));
  const ofCase = contractEndpoints.filter(({ method, path }) => method === 'GET' && path.includes('/:id'));
  const asked = new Set(Object.values(endpoints).map(({ name }) => name));
  expect(ofCase.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
  expect([...fields.keys()].sort()).toEqual([...Object.keys(planted), ...Object.keys(users)].sort());
});

test('role × field × state × grant: every cell is as written, nothing leaks, every read is in the log once', async () => {
  for (const { id } of cases) await world.call(readFamilyCase, { id }, 'fam-back');
  for (const { id } of cases) await world.call(leaveFamilyCase, { id }, 'fam-back');
  const before = await looks();
  const granted = new Map<string, number>();
  const wrong: string[] = [];
  let cells = 0;
  for (const { id, state, hides } of cases)
    for (const [who, persona] of Object.entries(personas))
      for (const [reply, endpoint] of Object.entries(endpoints)) {
        const { status, ok } = await world.call(endpoint, { id }, persona ?? undefined);
        const cell = `${who}, ${reply}, ${state}${hides ? ', kept from the household' : ''}`;
        const asked = statusFor(who, reply, hides);
        if (status !== asked) wrong.push(`${cell}: ${status}, not ${asked}`);
        if (status === 200) granted.set(id, (granted.get(id) ?? 0) + 1);
        const text = JSON.stringify(ok);
        for (const [field, row] of fields) {
          cells += 1;
          const may = status === 200 && row.get(reply) === 'yes';
          const there = valuesOf(field).some((value) => text.includes(value));
          if (there !== may) wrong.push(`${cell}: ${field} ${there ? 'leaks' : 'is missing'}`);
        }
      }
  expect(wrong).toEqual([]);
  expect(cells).toBeGreaterThan(40_000);
  const after = await looks();
  for (const { id } of cases) expect((after.get(id) ?? 0) - (before.get(id) ?? 0)).toBe(granted.get(id));
}, 600_000);

const valuesOf = (field: string): readonly string[] =>
  field === 'who reported' || field === 'who follows' ? users[field] : [planted[field as keyof typeof planted]];

test('each group of a consent opens what the policy says and nothing else', async () => {
  const open = cases.filter(({ hides }) => !hides);
  for (const { id } of open)
    for (const group of ['status', 'plan', 'documents'] as const) {
      const held = (await world.call(readHeld, { id }, `fam-${group}`)).ok as Held;
      for (const [title, row] of consentGroups) {
        const part = held.groups.find((one) => one.title === title);
        expect([title, group, part?.why === null]).toEqual([title, group, row.get(group) === 'yes']);
      }
    }
});

test('a consent taken back opens nothing from the very next request on', async () => {
  for (const { id, hides } of cases.filter(({ hides }) => !hides).slice(0, 6)) {
    expect([(await world.call(readFamilyCase, { id }, 'fam-all')).status, hides]).toEqual([200, false]);
    await world.call(leaveFamilyCase, { id }, 'fam-all');
    for (const endpoint of [readFamilyCase, readFamilyAssessment, readHeld, exportHeld, listGrants])
      expect((await world.call(endpoint, { id }, 'fam-all')).status).toBe(403);
  }
});

test('whoever acts on a case and is shown it leaves one line as well, whoever only takes consent back none', async () => {
  const id = cases.find(({ state, hides }) => state === 'contacted' && !hides)?.id ?? '';
  const count = async () => (await looks()).get(id) ?? 0;
  const version = (await readRecord(world.p, id))?.version ?? 0;
  const note = '记一句';
  const acts: readonly (readonly [Endpoint, object, string, number])[] = [
    [
      stepCase,
      { id, eventId: anId(), version, event: { kind: 'escalate', escalation: 'e1', to: 'lead', why: 'byHand' } },
      'advisor',
      1,
    ],
    [recordVisit, aVisit(id, { at: world.clock.now() }), 'advisor', 1],
    [objectToCase, { id, eventId: anId(), about: 'grade', note }, 'fam-plan', 1],
    [complainOfCase, { id, eventId: anId(), note }, 'fam-plan', 1],
    [listFamilyCases, {}, 'fam-status', 1],
    [leaveFamilyCase, { id }, 'fam-status', 0],
  ];
  for (const [endpoint, input, who, lines] of acts) {
    const before = await count();
    const { status, problem } = await world.call(endpoint, input, who);
    expect([endpoint.name, status < 300 ? 'done' : problem.remedy, (await count()) - before]).toEqual([
      endpoint.name,
      'done',
      lines,
    ]);
  }
});
