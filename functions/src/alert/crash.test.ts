import { fileReport, readQueue } from 'shared-scoring/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { take } from '../case/case.sample.ts';
import { createApp } from '../http/app.ts';
import type { Platform } from '../platform/platform.ts';
import { aDraft } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { alertKey, alertsOf } from './alerts.sample.ts';
import { createSender } from './sender.ts';
import { createSweep } from './sweep.ts';

/* The process dies before or after each single call to the table, one after the other, until none is left to die at. */
let world: World;
let alerts: ReturnType<typeof alertsOf>;
beforeEach(async () => {
  world = await aWorld();
  alerts = alertsOf(world);
});
afterEach(() => world.stop());

const minute = 60_000;
type When = 'before' | 'after';

/** A platform whose table fails at its nth call and answers nothing from then on. */
function dyingAt(p: Platform, nth: number, when: When): { readonly p: Platform; readonly died: () => boolean } {
  let calls = 0;
  const real = p.db.send.bind(p.db) as (command: unknown) => Promise<unknown>;
  const send = async (command: unknown) => {
    calls += 1;
    if (calls > nth) throw new Error('dead');
    if (calls < nth) return real(command);
    if (when === 'after') await real(command);
    throw new Error('dies here');
  };
  return { p: { ...p, db: Object.create(p.db, { send: { value: send } }) }, died: () => calls >= nth };
}

const outcomes = async (id: string) => ({
  cards: alerts.cards(id).length,
  tasks: (await alerts.tasks('lead', id)).length,
  state: (await alerts.row(id)).state,
});

describe.each(['before', 'after'] as const)('dying %s a call', (when) => {
  test('accept: the phone sends again, and there is one case, one alert, one place in the queue, one receipt', async () => {
    const authorization = await world.bearer('neighbour');
    for (let nth = 1, died = true; died; nth += 1) {
      const draft = aDraft();
      const dying = dyingAt(world.p, nth, when);
      const headers = { authorization, 'content-type': 'application/json' };
      const request = { method: 'POST', headers, body: JSON.stringify(draft) };
      const cut = await createApp(dying.p).request('/reports', request);
      died = dying.died();
      // Dying while the note is checked, the report is in already and the answer was on its way.
      expect([201, died ? 500 : 201]).toContain(cut.status);
      const first = await world.call(fileReport, draft, 'neighbour');
      expect(await world.call(fileReport, draft, 'neighbour')).toEqual(first);
      expect(first.status).toBe(201);
      const rows = (await world.everything()).filter(({ pk }) => pk === `R#${draft.id}`);
      // What WeChat said of the note may be missing: it is no part of accepting.
      expect(rows.map(({ sk }) => sk).filter((sk) => sk !== 'ASIDE')).toEqual(['EV#000001', 'META', 'OB#alert#1']);
      const queue = (await world.call(readQueue, {}, 'advisor')).ok.items;
      expect(queue.filter(({ id }) => id === draft.id)).toHaveLength(1);
    }
  });

  test.each([
    ['with a card to send', 40, {}],
    ['with nobody who allows cards', 0, {}],
    ['with WeChat down', 40, { busy: 1 }],
  ])('send %s: after the sweep there is a card or a task all the same', async (_, credits, faults) => {
    await alerts.allow('advisor', credits);
    let authors = 0;
    for (let nth = 1, died = true; died; nth += 1) {
      const draft = aDraft({ signs: ['S01'] });
      authors += 1;
      expect((await world.call(fileReport, draft, `guest-${authors}`)).status).toBe(201);
      world.wechat.faults.set(faults);
      const dying = dyingAt(world.p, nth, when);
      await createSender(dying.p)(alertKey(draft.id)).catch(() => null);
      died = dying.died();
      world.wechat.faults.set({});
      for (let n = 0; n < 3; n += 1) {
        await world.clock.add(2 * minute);
        await createSweep(world.p)();
      }
      const end = await outcomes(draft.id);
      expect(end.cards + end.tasks, `${nth}`).toBeGreaterThanOrEqual(1);
      expect(['sent', 'told'], `${nth}`).toContain(end.state);
      // Somebody takes it: what stays untouched would go up level by level while the others are tried.
      await take(world, 'advisor', draft.id, { kind: 'accept' });
    }
  });
});
