import { dyingAt, type FaultRig, faultRig, jiangsuRoad, localTemplates } from 'functions/dev';
import { fileReport, locate, openSession, stepCase } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport } from '../journeys/street.ts';
import { chance } from '../routing/chance.ts';
import { audit, credits } from './audit.ts';
import { settle } from './settle.ts';
import { weather } from './weather.ts';

/*
 * Reports while processes die at any call, WeChat, WeCom and the map fail in every way they know, and events come twice
 * or late. `STORM_REPORTS=1500` with the two other tests of this folder makes more than 2,000; the suite has time for a
 * small storm. `DDB_LOCAL=folder of DynamoDBLocal.jar` runs this and every-step.test.ts on AWS's own engine; it needs
 * Java 17, and its licence an AWS account.
 */
const reports = Number(process.env.STORM_REPORTS ?? 400);
const writers = 8;
const taps = 40;
const seed = 7;
const minute = 60_000;
/** A process of the storm waits no longer for WeChat than this; the product waits 5 s. */
const patienceMs = 400;

let rig: FaultRig;
beforeAll(async () => {
  rig = await faultRig(Date.parse('2026-11-24T10:00:00+08:00'), seed);
});
afterAll(() => rig.stop());

const urgent = (n: number) => n % 16 === 0;
const taken = (n: number) => urgent(n) && n % 64 !== 0;
const signsOf = (n: number) => (urgent(n) ? ['S01'] : n % 20 === 1 ? ['S10'] : ['S16', 'S24']);
/** Each at a door of its own, but for some that a second neighbour tells of as well. */
const doorOf = (n: number) => `${n % 12 === 11 ? n - 5 : n}弄1号`;

test(
  'nothing is lost, doubled, silent or in debt, and what is late is told once',
  async () => {
    const { wechat, clock, functions, bearer } = rig;
    const dice = chance(seed);
    const sky = weather(rig, seed);
    const p: FaultRig['p'] = {
      ...rig.p,
      // The office's own web pages, so that a WeCom message names its app.
      config: { ...rig.p.config, wecom: { ...rig.p.config.wecom, cardUrl: 'https://street.example.cn/app/' } },
      fetch: (to, init) =>
        fetch(to, {
          ...init,
          signal: AbortSignal.any([AbortSignal.timeout(patienceMs), ...(init?.signal ? [init.signal] : [])]),
        }),
    };
    /** The platform of a process that may die somewhere along the way. */
    const mortal = (share: number) =>
      dice.maybe(share) ? dyingAt(p, 1 + dice.below(14), dice.maybe(0.5) ? 'before' : 'after').platform : p;
    const post = (on: FaultRig['p'], path: string, body: object, authorization = '') =>
      functions(on).http.request(path, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const sim = async (path: string, body: object) =>
      (
        await fetch(wechat.url + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).json();

    wechat.faults.set({ pushTwice: 0.3, pushLost: 0.1 }, seed);
    const templates = [localTemplates.TEMPLATE_NEW_CASE.id, localTemplates.TEMPLATE_ESCALATION.id];
    for (let n = 0; n < taps; n += 1) {
      await clock.add(1_000);
      await Promise.all(['advisor', 'advisor2'].map((persona) => sim('/sim/subscribe', { persona, templates })));
    }

    /** By WeChat's own code, which it may refuse for a while, or a token held from before. */
    async function login(persona: string, byCode: boolean): Promise<string> {
      for (let tries = 0; byCode && tries < 3; tries += 1) {
        const reply = await post(mortal(0.1), openSession.path, await sim('/sim/login', { persona }));
        if (reply.status === 201 || reply.status === 200) return `Bearer ${(await reply.json()).token}`;
        expect([429, 403, 401, 500, 503]).toContain(reply.status);
      }
      return bearer(persona);
    }

    const accepted = new Map<string, string>();
    async function report(n: number): Promise<void> {
      const who = await login(`guest-${n % 150}`, n % 15 === 0);
      if (n % 10 === 5) {
        const reply = await post(mortal(0.1), locate.path, { lat: 31.2196, lng: 121.4262 }, who);
        expect([200, 429, 500, 503]).toContain(reply.status);
      }
      const draft = aReport({
        signs: signsOf(n),
        place: { street: jiangsuRoad.code, door: doorOf(n) },
        ...(n % 6 === 0 && { note: '早上送牛奶的说好几天没人取' }),
      });
      for (let again = dice.maybe(0.3) ? 2 : 1; again > 0; ) {
        const reply = await post(mortal(0.25), fileReport.path, draft, who);
        expect([201, 500]).toContain(reply.status);
        if (reply.status !== 201) continue;
        const { code } = (await reply.json()) as { code: string };
        expect(accepted.get(draft.id) ?? code).toBe(code);
        accepted.set(draft.id, code);
        again -= 1;
      }
      // The stream: sometimes lost, sometimes twice, sometimes in a process that dies.
      for (let runs = dice.pick([0, 1, 1, 1, 1, 1, 1, 1, 1, 2]); runs > 0; runs -= 1)
        await functions(mortal(0.25))
          .outbox([`R#${draft.id}`, 'OB#alert#1'])
          .catch(() => null);
      if (taken(n)) await take(draft.id);
    }

    /** The advisor's phone sends the same step until there is an answer. */
    async function take(id: string): Promise<void> {
      const step = { eventId: ulid(), version: 1, event: { kind: 'accept' } };
      for (let status = 500; status === 500; ) {
        status = (await post(mortal(0.25), stepCase.path.replace(':id', id), step, await bearer('advisor'))).status;
        expect([200, 500]).toContain(status);
      }
    }

    let next = 0;
    const writer = async () => {
      for (let mine = next++; mine < reports; mine = next++) {
        if (mine % 20 === 0) sky.turn(mine / 20);
        await report(mine);
        if (mine % 20 === 0) await clock.add(minute);
        if (mine % 100 === 0)
          await functions(mortal(0.5))
            .sweep()
            .catch(() => null);
      }
    };
    await Promise.all(Array.from({ length: writers }, writer));
    expect(accepted.size).toBe(reports);
    if (reports >= 1_000) expect(sky.missed()).toEqual([]);
    expect(Math.min(0, ...credits(await rig.rows()))).toBe(0);

    // An hour and more passes: every urgent report that nobody took goes up all its levels, swept by two at once.
    for (const minutes of [8, 5, 3, 15, 30, 15]) {
      await clock.add(minutes * minute);
      await Promise.allSettled([functions(mortal(0.5)).sweep(), functions(p).sweep()]);
    }
    await settle(rig);
    await audit(rig, accepted);
    const waiting = (await rig.rows()).filter(({ sk, facts }) => {
      const { level, state } = (facts ?? {}) as { level?: string; state?: string };
      return sk === 'META' && level === 'P0' && state === 'received';
    });
    expect(waiting.length).toBeGreaterThanOrEqual(Math.floor(reports / 64));
    for (const { escalated } of waiting) expect(escalated).toHaveLength(5);
    console.log(
      `storm: ${accepted.size} reports, ${wechat.book.cards().length} messages, struck ${JSON.stringify(Object.fromEntries(sky.struck))}`,
    );
  },
  Math.max(600_000, reports * 3_000),
);
