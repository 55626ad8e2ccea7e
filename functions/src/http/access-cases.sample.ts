import { CaseState } from 'shared-scoring';
import { inviteFamily, recordVisit } from 'shared-scoring/contract';
import { leanClient, openidOf } from '../../dev/index.ts';
import { aCase, take } from '../case/case.sample.ts';
import { appendLine, system } from '../case/log.ts';
import { readRecord, replaceRecord } from '../case/record.ts';
import { consentWrites, type Follower } from '../family/follower.ts';
import { answered, aVisit } from '../household/visit.sample.ts';
import { enrol } from '../identity/staff.ts';
import { commit } from '../platform/commit.ts';
import { live } from '../platform/live.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { createApp } from './app.ts';

/** What is planted in each case, to be looked for in every reply. */
export const planted = {
  door: '7弄99号1313',
  'words of the reporter': '楼道里闻得到煤气味',
  'note of the advisor': '内部一句话甲乙丙',
  'what was seen at home': '床边放着三个空药瓶',
  'sign code': 'S16',
} as const;

export type Placed = { readonly id: string; readonly state: CaseState; readonly hides: boolean };

const groups = {
  status: ['status'],
  plan: ['status', 'plan'],
  documents: ['status', 'documents'],
  all: ['status', 'plan', 'documents'],
} as const;
const year = 365 * 86_400_000;

/** Personas of the policy's rows; null: nobody signed in. */
export const personas: Readonly<Record<string, string | null>> = {
  'nobody signed in': null,
  'any person': 'neighbour2',
  'the neighbour who reported': 'neighbour',
  'family, invited but not agreed': 'fam-invited',
  'family, may see status': 'fam-status',
  'family, may see status and plan': 'fam-plan',
  'family, may see status and documents': 'fam-documents',
  'family, may see all': 'fam-all',
  'family, consent of a year ago': 'fam-old',
  'family, consent taken back': 'fam-back',
  'advisor who owns it': 'advisor',
  'advisor of the street': 'advisor2',
  'lead of the street': 'lead',
  'the district': 'district',
  'advisor of another street': 'advisorXinhua',
  'lead of another street': 'leadXinhua',
  'another district': 'districtPudong',
  'advisor whose post has ended': 'left',
};

/** The application on a real engine, quick enough for thousands of requests. */
export async function quickWorld(): Promise<World> {
  const world = await aWorld();
  const p = live(world.env, { now: world.clock.now, log: () => {}, db: leanClient(world.env.DDB_ENDPOINT ?? '') });
  const post = { role: 'advisor', scope: jiangsuRoad, scopeName: jiangsuRoad, badge: '077' } as const;
  await enrol(p, { ...post, openid: openidOf('left'), staffId: 'left', active: false });
  return Object.assign(world, { p, app: createApp(p) });
}

/** One case in every state, once open to the household and once kept from it, with everybody's consent on record. */
export async function everyCase(world: World): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  for (const hides of [false, true])
    for (const state of CaseState.options) placed.push({ id: await oneCase(world, state, hides), state, hides });
  return placed;
}

async function oneCase(world: World, state: CaseState, hides: boolean): Promise<string> {
  const draft = {
    place: { street: jiangsuRoad, door: planted.door },
    note: planted['words of the reporter'],
    signs: ['S16'],
  };
  const id = await aCase(world, draft, 'neighbour');
  await world.clock.add(3 * 3_600_000);
  const note = planted['note of the advisor'];
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new', note });
  await world.call(inviteFamily, { id, eventId: anId() }, 'advisor');
  await take(world, 'advisor', id, { kind: 'contact', way: 'phone', outcome: 'reached' });
  const visit = aVisit(id, {
    at: world.clock.now(),
    seen: planted['what was seen at home'],
    answers: answered({ incomeBand: 'toL' }),
  });
  const { status } = await world.call(recordVisit, visit, 'advisor');
  if (status !== 201) throw new Error(`no visit: ${status}`);
  await agree(world, id);
  await put(world, id, state, hides);
  return id;
}

async function agree(world: World, id: string): Promise<void> {
  const now = world.p.now();
  const one = async (persona: string, follower: Partial<Follower> = {}) =>
    consentWrites(world.p, id, { userId: await world.userOf(persona), since: now, until: now + year, ...follower });
  const all = groups.all;
  const writes = await Promise.all([
    one('fam-status', { groups: groups.status }),
    one('fam-plan', { groups: groups.plan }),
    one('fam-documents', { groups: groups.documents }),
    one('fam-all', { groups: all }),
    one('fam-old', { groups: all, since: now - year, until: now }),
    one('fam-back', { groups: all }),
  ]);
  await commit(world.p, writes.flat());
}

/** Puts the case where the test wants it, with a line of the log that says so. */
async function put({ p }: World, id: string, state: CaseState, hides: boolean): Promise<void> {
  const before = await readRecord(p, id);
  if (!before) throw new Error('the case is gone');
  const { hides: _, ...facts } = before.facts;
  const after = { ...before, facts: { ...facts, state, ...(hides && { hides }) } };
  const line = { at: p.now(), actor: system, kind: 'test', from: facts.state, to: state, text: '放到这一步' };
  const appended = await appendLine(p, { before, after }, line);
  await commit(p, [replaceRecord(p.table, before, appended.record), appended.write]);
}
