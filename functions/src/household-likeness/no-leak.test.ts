import { fileReport } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { close, take } from '../case/case.sample.ts';
import { createApp } from '../http/app.ts';
import { rosterChanged } from '../identity/remembered-roster.ts';
import { aDraft } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { findAlike } from './find-alike.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const known = '3弄12号402';
let guests = 0;
let doors = 0;
const draftAt = (door: string) =>
  aDraft({ place: { street: '310105002', committee: '310105002002', door }, note: undefined });
const aNewDoor = () => `3弄12号${(500 + ++doors) % 1000}`;

/** Sends through an app that notes what it asks of the table, in order. */
async function send(door: string) {
  const asked: string[] = [];
  const db = Object.create(world.p.db, {
    send: {
      value: (command: { constructor: { name: string } }) => {
        asked.push(command.constructor.name);
        return world.p.db.send(command as never);
      },
    },
  });
  const draft = draftAt(door);
  const authorization = await world.bearer(`guest-leak-${++guests}`);
  const headers = { authorization, 'content-type': 'application/json' };
  const app = createApp({ ...world.p, db });
  const from = performance.now();
  const answer = await app.request('/reports', { method: 'POST', headers, body: JSON.stringify(draft) });
  const text = (await answer.text()).replace(/"code":"[^"]+"/, '"code":""');
  const ms = performance.now() - from;
  return {
    id: draft.id,
    ms,
    asked,
    said: { status: answer.status, bytes: text.length, text, headers: [...answer.headers] },
  };
}

test.each([
  ['was read just now', () => {}],
  ['has to be read', () => rosterChanged(world.p)],
])(
  'to the byte and to the call, a new, a known and a helped household are accepted alike: the roster %s',
  async (_, before) => {
    const door = aNewDoor();
    const sent = async (at: string) => {
      before();
      return send(at);
    };
    await send(aNewDoor());
    const first = await sent(door);
    await findAlike(world.p, first.id);
    const again = await sent(door);
    await findAlike(world.p, again.id);
    await take(world, 'advisor', first.id, { kind: 'accept' }, { kind: 'link', finding: 'new' });
    await close(world, first.id);
    const helped = await sent(door);
    const fresh = await sent(aNewDoor());
    for (const { said, asked } of [again, helped, fresh]) {
      expect(said).toEqual(first.said);
      expect(asked).toEqual(first.asked);
    }
  },
);

test('nor does the time it takes tell them apart', async () => {
  const times = { known: [] as number[], fresh: [] as number[] };
  for (let n = 0; n < 8; n += 1) await send(known);
  for (let n = 0; n < 60; n += 1) {
    times.known.push((await send(known)).ms);
    times.fresh.push((await send(aNewDoor())).ms);
  }
  // Share of pairs in which the known one was slower: ½ when nothing differs, one deviation 0.053 for 60 and 60.
  const slower = times.known.flatMap((a) => times.fresh.map((b): number => (a > b ? 1 : a === b ? 0.5 : 0)));
  const share = slower.reduce((sum, it) => sum + it, 0) / slower.length;
  expect(Math.abs(share - 0.5)).toBeLessThan(0.27);
});

test('a double is found all the same, behind the reporter’s back', async () => {
  const door = aNewDoor();
  const [one, other] = [draftAt(door), draftAt(door)];
  for (const draft of [one, other]) {
    await world.call(fileReport, draft, `guest-leak-${++guests}`);
    await findAlike(world.p, draft.id);
  }
  const kept = (await world.everything()).filter(({ pk, sk }) => pk === `R#${one.id}` && sk === `LK#${other.id}`);
  expect(kept).toMatchObject([{ state: 'linked' }]);
});
