import type { CaseEvent } from 'shared-scoring';
import { inviteFamily, leaveFamilyCase, openInvite, readCase, stepCase } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSweep } from '../alert/sweep.ts';
import { verifyCase } from '../audit/verify-case.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { aCase } from './case.sample.ts';
import { brokenAt, readLog } from './log.ts';
import { readRecord } from './record.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const events: readonly CaseEvent[] = [
  { kind: 'accept' },
  { kind: 'link', finding: 'new' },
  { kind: 'contact', way: 'door', outcome: 'reached' },
  { kind: 'proposeClose', reason: 'helped', note: '好了' },
  { kind: 'approveClose' },
  { kind: 'returnClose', note: '再看看' },
  { kind: 'reopen', note: '又来电话' },
];

/** Mulberry32: the same seed gives the same rounds. */
const diceOf = (seed: number) => {
  let state = seed;
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
};

test.each([1, 2])(
  'whatever staff, family and the clock do at once (%i), there is one owner, one due time, one chain',
  async (seed) => {
    const dice = diceOf(seed);
    const id = await aCase(world, { signs: ['S01'] });
    const sweep = createSweep(world.p);
    const seen: string[] = [];
    let moved = 0;

    const look = async () => {
      const facts = (await readRecord(world.p, id))?.facts;
      if (!facts) throw new Error('the case is gone');
      expect(['advisor', 'advisor2', 'lead']).toContain(facts.owner);
      expect(facts.due.at === null).toBe(facts.state === 'closed');
      expect(facts.due.kind === 'none').toBe(facts.state === 'closed');
      seen.push(facts.state);
    };
    const act = async (who: string) => {
      const { ok } = await world.call(readCase, { id }, who);
      const can = events.filter(({ kind }) => ok.can.includes(kind));
      const event = can[dice(can.length)] ?? events[dice(events.length)];
      const input = { id, eventId: anId(), version: ok.version, event };
      const { status } = await world.call(stepCase, input, who);
      expect([200, 409, 422]).toContain(status);
      if (status === 200) moved += 1;
    };
    const family = async () => {
      const { status, ok } = await world.call(inviteFamily, { id, eventId: anId() }, 'lead');
      if (status === 201) await world.call(openInvite, { code: ok.code, agree: true }, 'family');
      if (dice(2) === 0) await world.call(leaveFamilyCase, { id }, 'family');
    };
    for (let round = 0; round < 16; round += 1) {
      await world.clock.add(dice(40) * 60_000);
      const staff = ['advisor', 'advisor2', 'lead', 'district', 'advisor'].map(act);
      await Promise.all([...staff, sweep(), family(), look(), look()]);
      await look();
    }
    const log = await readLog(world.p, id);
    const record = await readRecord(world.p, id);
    expect(brokenAt(log)).toBeNull();
    expect([record?.seq, record?.hash]).toEqual([log.length, log.at(-1)?.hash]);
    expect(await verifyCase(world.p, id)).toEqual({ kind: 'whole' });
    expect(record?.version).toBe(1 + moved);
    // The walk went somewhere: several steps won their race, and the case was seen in more than one state.
    expect(moved).toBeGreaterThanOrEqual(4);
    expect(new Set(seen).size).toBeGreaterThan(1);
  },
);
