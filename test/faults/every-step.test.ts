import { dyingAt, type FaultRig, faultRig, jiangsuRoad, type When } from 'functions/dev';
import { stepCase } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport, newCaseTemplate } from '../journeys/street.ts';
import { audit } from './audit.ts';
import { settle } from './settle.ts';

/* The process dies before and after each single call it makes, to the table and to WeChat, one after the other. */
const start = Date.parse('2026-11-24T10:00:00+08:00');
const minute = 60_000;

let rig: FaultRig;
beforeAll(async () => {
  rig = await faultRig(start);
  const { post } = phone(rig);
  for (const persona of ['advisor', 'advisor2'])
    for (let n = 0; n < 20; n += 1) {
      await rig.clock.add(1_000);
      await post('/sim/subscribe', { persona, templates: [newCaseTemplate] });
    }
});
afterAll(() => rig.stop());

const phone = ({ wechat }: FaultRig) => ({
  post: (path: string, body: unknown) =>
    fetch(wechat.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
});

let guests = 0;
const accepted = new Map<string, string>();

async function request(p: FaultRig['p'], path: string, body: object, persona: string): Promise<Response> {
  const headers = { authorization: await rig.bearer(persona), 'content-type': 'application/json' };
  return rig.functions(p).http.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** A report as a phone sends it: again until there is an answer. */
async function file(draft: ReturnType<typeof aReport>, by: string): Promise<void> {
  const reply = await request(rig.p, '/reports', draft, by);
  expect(reply.status).toBe(201);
  accepted.set(draft.id, ((await reply.json()) as { code: string }).code);
}
const aGuest = () => `guest-${++guests}`;
const newReport = async (signs: string[]) => {
  const draft = aReport({ signs });
  await file(draft, aGuest());
  return draft.id;
};

type Work = (p: FaultRig['p'], id: string) => Promise<unknown>;
const urgent = ['S01'];
const send: Work = (p, id) => rig.functions(p).outbox([`R#${id}`, 'OB#alert#1']);
const steps =
  (event: object): Work =>
  (p, id) =>
    request(p, stepCase.path.replace(':id', id), { eventId: ulid(), version: 1, event }, 'advisor');

/** What the process does when it dies, and what is wrong with the world at that time. */
type Works = {
  readonly name: string;
  readonly work: Work;
  readonly world?: Parameters<FaultRig['wechat']['faults']['set']>[0];
  /** The clock goes on as much before. */
  readonly laterMs?: number;
};
const works: readonly Works[] = [
  { name: 'reminding of a case that waits', work: (p, id) => rig.functions(p).remind(id), laterMs: 8 * minute },
  { name: 'sending a card', work: send },
  { name: 'sending while WeChat is busy, by WeCom', work: send, world: { busy: 1 } },
  { name: 'sending while neither answers', work: send, world: { busy: 1, wecomIp: 1 } },
  { name: 'sending a card that WeChat calls wrong', work: send, world: { badField: 1 } },
  { name: 'accepting a case', work: steps({ kind: 'accept' }) },
  {
    name: 'handing a case over',
    work: steps({ kind: 'offerTransfer', to: { street: '310105004' }, note: '门牌在那边' }),
  },
];

test.each(['before', 'after'] as const)(
  'dying %s each call of accept: sent again it is received once',
  async (when: When) => {
    for (let nth = 1, died = true; died; nth += 1) {
      const draft = aReport({ place: { street: jiangsuRoad.code, door: `${nth}号` } });
      const by = aGuest();
      const dying = dyingAt(rig.p, nth, when);
      const cut = await request(dying.platform, '/reports', draft, by);
      died = dying.died();
      expect(cut.status).toBe(died ? 500 : 201);
      await file(draft, by);
      const first = accepted.get(draft.id);
      await file(draft, by);
      expect(accepted.get(draft.id)).toBe(first);
    }
  },
);

/** The next sweeps find what the dead left behind; then the advisor takes the cases, so that they do not escalate. */
async function recover(ids: readonly string[]): Promise<void> {
  const { sweep } = rig.functions(rig.p);
  for (let n = 0; n < 3; n += 1) {
    await rig.clock.add(2 * minute);
    await sweep();
  }
  for (const id of ids) await steps({ kind: 'accept' })(rig.p, id);
}

test.each(works)('dying at each call of $name', async ({ work, world = {}, laterMs = 0 }) => {
  let calls = 0;
  const ids: string[] = [];
  for (const when of ['before', 'after'] as const) {
    for (let nth = 1, died = true; died && nth < 60; nth += 1) {
      const id = await newReport(urgent);
      ids.push(id);
      await rig.clock.add(laterMs);
      rig.wechat.faults.set(world);
      const dying = dyingAt(rig.p, nth, when);
      await work(dying.platform, id).catch(() => null);
      died = dying.died();
      rig.wechat.faults.set({});
      calls = Math.max(calls, nth);
    }
  }
  await recover(ids);
  // A work that makes hardly any call was not tried at all.
  expect(calls).toBeGreaterThanOrEqual(4);
});

test('after all of it nothing is lost, doubled, silent or in debt', async () => {
  await settle(rig, 20, 2 * minute);
  await audit(rig, accepted);
  console.log(`died at every call: ${accepted.size} reports`);
}, 600_000);
