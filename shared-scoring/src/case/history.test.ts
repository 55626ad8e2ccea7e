import fc from 'fast-check';
import { expect, test } from 'vitest';
import rawSigns from '../../regions/000000/signs.json' with { type: 'json' };
import { at, shipped } from '../clock/clock-data.sample.ts';
import { readSigns } from '../triage/signs.ts';
import { allowed, mayInvite } from './allowed.ts';
import { aCase, ada, bo, dan, events, lea, lin, sweep } from './case.sample.ts';
import { type FamilyLogLine, familyView } from './family-view.ts';
import { CaseState } from './states.ts';
import { step } from './step.ts';
import type { Actor, CaseEvent, CaseFacts } from './types.ts';

const people = [ada, bo, lea, lin, dan, sweep];

const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.constantFrom<CaseEvent>(events.accept, events.approveClose, events.returnClose, events.reopen),
  fc.record({ kind: fc.constant('link' as const), finding: fc.constantFrom('new', 'same', 'unsure') }),
  fc.record({
    kind: fc.constant('contact' as const),
    way: fc.constantFrom('phone', 'door', 'other'),
    outcome: fc.constantFrom('reached', 'refused', 'notFound'),
  }),
  fc.record({
    kind: fc.constant('proposeClose' as const),
    reason: fc.constantFrom('helped', 'noNeed', 'moved', 'refused', 'other'),
    note: fc.constant('P0 S05 急迫度 95,打骂哭喊或常有新伤'),
  }),
);

const start = fc
  .record({
    level: fc.constantFrom('P0' as const, 'P1' as const, 'P2' as const, 'P3' as const),
    redFlag: fc.boolean(),
    hides: fc.boolean(),
    receivedAt: fc.integer({ min: at('2026-01-01 00:00'), max: at('2026-12-31 00:00') }),
  })
  .map((over) => aCase(over));

/** Mostly the owner or a lead acts, so that histories get far; sometimes anybody does. */
const turn = fc.record({
  event,
  who: fc.oneof({ weight: 3, arbitrary: fc.constant('owner' as const) }, fc.constantFrom(...people)),
  waitMinutes: fc.integer({ min: 0, max: 5 * 24 * 60 }),
});
const history = fc.tuple(start, fc.array(turn, { maxLength: 40, size: 'max' }));

type Seen = { before: CaseFacts; event: CaseEvent; actor: Actor; now: number; result: ReturnType<typeof step> };

const play = ([first, turns]: [
  CaseFacts,
  readonly { event: CaseEvent; who: Actor | 'owner'; waitMinutes: number }[],
]) => {
  let facts = first;
  let now = first.receivedAt;
  return turns.map(({ event, who, waitMinutes }): Seen => {
    const before = facts;
    now += waitMinutes * 60_000;
    const actor =
      who === 'owner' ? ({ id: facts.owner, role: facts.owner.startsWith('l') ? 'lead' : 'advisor' } as const) : who;
    const result = step(facts, event, { ...shipped, actor, now });
    if (result.kind === 'moved') facts = result.facts;
    return { before, event, actor, now, result };
  });
};

const always = (check: (seen: Seen) => void, numRuns = 300) =>
  fc.assert(
    fc.property(history, (told) => play(told).forEach(check)),
    { numRuns },
  );

const movedIn = (seen: Seen) => (seen.result.kind === 'moved' ? seen.result.facts : null);

test('an open case has one owner and one due time; a closed one waits for nothing', () => {
  always((seen) => {
    const facts = movedIn(seen);
    if (!facts) return;
    expect(facts.owner).not.toBe('');
    if (facts.state === 'closed') expect(facts.due).toEqual({ kind: 'none', at: null });
    else expect(facts.due).toMatchObject({ kind: expect.not.stringMatching('none'), at: expect.any(Number) });
  });
});

test('only accepting and reopening change the owner, and only to the person who acts', () => {
  always((seen) => {
    const facts = movedIn(seen);
    if (!facts || facts.owner === seen.before.owner) return;
    expect(['accept', 'reopen']).toContain(seen.event.kind);
    expect(facts.owner).toBe(seen.actor.id);
  });
});

test('accepting and linking never move the contact clock, nor does a try that reaches nobody', () => {
  always((seen) => {
    const facts = movedIn(seen);
    const { before, event } = seen;
    const quiet = ['accept', 'link'].includes(event.kind) || (event.kind === 'contact' && event.outcome !== 'reached');
    if (facts && quiet && before.due.kind !== 'accept') expect(facts.due).toEqual(before.due);
    if (facts && event.kind === 'accept' && facts.due.kind === 'contact')
      expect(facts.due.since).toBe(facts.reopenedAt ?? facts.receivedAt);
  });
});

test('whoever approves a closing did not propose it', () => {
  fc.assert(
    fc.property(history, (told) => {
      let proposer: string | null = null;
      for (const seen of play(told)) {
        if (seen.result.kind !== 'moved') continue;
        if (seen.event.kind === 'proposeClose') proposer = seen.actor.id;
        if (seen.event.kind === 'approveClose') expect(seen.actor.id).not.toBe(proposer);
      }
    }),
    { numRuns: 300 },
  );
});

test('when it was received, its level and its flags are never rewritten', () => {
  always((seen) => {
    const { receivedAt, level, redFlag, hides } = movedIn(seen) ?? seen.before;
    expect({ receivedAt, level, redFlag, hides }).toEqual({
      receivedAt: seen.before.receivedAt,
      level: seen.before.level,
      redFlag: seen.before.redFlag,
      hides: seen.before.hides,
    });
  });
});

test('what is not offered is refused, and nothing is offered to a closed door', () => {
  always((seen) => {
    const offered = allowed(seen.before, seen.actor);
    if (seen.result.kind === 'moved') expect(offered).toContain(seen.event.kind);
    if (!offered.includes(seen.event.kind)) expect(seen.result.kind).toBe('refused');
    if (seen.before.hides) expect(mayInvite(seen.before, seen.actor).kind).toBe('refused');
  });
});

test('the reporter hears of it in one direction only', () => {
  const rank = { 已收到: 0, 已受理: 1, 已跟进: 2 };
  fc.assert(
    fc.property(history, (told) => {
      let last = 0;
      for (const { result } of play(told)) {
        if (result.kind === 'refused') continue;
        expect(rank[result.reporter]).toBeGreaterThanOrEqual(last);
        last = rank[result.reporter];
      }
    }),
  );
});

const signs = readSigns(rawSigns);
const secrets = [
  ...CaseState.options,
  ...signs.signs.flatMap((sign) => [sign.id, sign.text, sign.short]),
  ...['P0', 'P1', 'P2', 'P3', '急迫', '级', '红旗', '危险', '分数', '评分', '得分'],
  ...['已收到', '已受理', '关联住户', '查重', '首次联系', '结案', '低保已批', '再看一次', '又有新情况'],
  ...people.map((person) => person.id),
];

test('the family never reads a level, a sign, a score, a note, a name or an internal state', () => {
  fc.assert(
    fc.property(history, (told) => {
      const log: FamilyLogLine[] = [];
      let facts = told[0];
      for (const { event, now, result } of play(told)) {
        if (result.kind === 'refused') continue;
        facts = result.facts;
        log.push(
          event.kind === 'contact'
            ? { at: now, kind: 'contact', way: event.way, outcome: event.outcome }
            : { at: now, kind: event.kind },
        );
        const { next, timeline } = familyView(facts, log, now);
        const read = [next.what, next.ifLate, ...timeline.flatMap((line) => [line.text, line.detail ?? ''])].join('\n');
        for (const secret of secrets) expect(read).not.toContain(secret);
        expect(read).not.toMatch(/S\d|\d+ ?分/);
        expect(next.by).toBe(facts.due.at);
        expect(timeline.filter((line) => line.status === 'now')).toHaveLength(facts.state === 'closed' ? 0 : 1);
      }
    }),
  );
});
