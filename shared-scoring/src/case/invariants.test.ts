import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasEnded, isOpen } from './event-rule.ts';
import { type FamilyLogLine, familyView } from './family-view.ts';
import { queueOrder } from './queue-order.ts';
import { lives, type Seen } from './random.sample.ts';
import { eventKinds } from './rules.ts';
import { CaseState } from './states.ts';
import type { CaseFacts } from './types.ts';

type Moved = Seen & { readonly after: CaseFacts };
const moves = (life: readonly Seen[]): readonly Moved[] =>
  life.flatMap((seen) => (seen.result.kind === 'moved' ? [{ ...seen, after: seen.result.facts }] : []));

/** Checks every step that was taken in some hundreds of random lives. */
const always = (check: (move: Moved) => void, numRuns = 400) =>
  fc.assert(
    fc.property(lives, (life) => moves(life).forEach(check)),
    { numRuns },
  );

test('the lives reach every state and every kind of event', () => {
  const states = new Set<string>();
  const kinds = new Set<string>();
  for (const life of fc.sample(lives, { numRuns: 2_000, seed: 7 }))
    for (const { event, after } of moves(life)) {
      states.add(after.state);
      kinds.add(event.kind);
    }
  expect(CaseState.options.filter((state) => !states.has(state) && state !== 'received')).toEqual([]);
  expect(eventKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('1: an open case has exactly one owner and one next due time', () =>
  always(({ after }) => {
    expect(after.owner).not.toBe('');
    if (isOpen(after))
      expect(after.due).toMatchObject({ kind: expect.not.stringMatching('none'), at: expect.any(Number) });
    else expect(after.due).toEqual({ kind: 'none', at: null });
  }));

test('2: danger is contacted straight from acceptance, whatever the hour', () =>
  always(({ before, actor, after, event }) => {
    if (event.kind === 'accept' && before.state === 'received' && after.level === 'P0') {
      expect(after.state).toBe('accepted');
      expect(after.due.at).toBe(after.receivedAt + 2 * 3_600_000);
      expect(after.owner).toBe(actor.id);
    }
  }));

test('3: no assessment without sources, no grade where too much is unknown', () =>
  always(({ event }) => {
    if (event.kind !== 'assess') return;
    expect(event.unsourced).toBe(0);
    if (event.grade !== null) expect((event.upper - event.lower) * 3).toBeLessThanOrEqual(event.of);
  }));

test('4: service and statutory clocks stand still apart, and the time that stood is kept', () =>
  always(({ before, event, after, now }) => {
    if (event.kind !== 'pause' && event.kind !== 'resume') return;
    if (event.clock === 'service') expect(after.procedures).toEqual(before.procedures);
    else expect([after.due, after.held, after.pausedMs]).toEqual([before.due, before.held, before.pausedMs]);
    if (event.kind === 'resume' && event.clock === 'service' && before.held) {
      const stood = now - before.held.since;
      expect(after.pausedMs).toBe((before.pausedMs ?? 0) + stood);
      expect(after.due.at).toBe((before.held.due.at ?? 0) + stood);
    }
  }));

test('5: the reporter hears three words and nothing else, and never a step back', () => {
  const rank = { 已收到: 0, 已受理: 1, 已跟进: 2 };
  fc.assert(
    fc.property(lives, (life) => {
      let last = 0;
      for (const { result } of life) {
        if (result.kind === 'refused') continue;
        expect(rank[result.reporter]).toBeGreaterThanOrEqual(last);
        last = rank[result.reporter];
      }
    }),
    { numRuns: 60 },
  );
});

test('6: while it is kept from the household nobody of it is told, and only a lead or the district ends that', () =>
  always(({ before, after, result, actor, event }) => {
    if (before.hides && result.kind === 'moved') expect(result.notify).not.toContain('family');
    if (before.hides && !after.hides)
      expect([event.kind, ['lead', 'district'].includes(actor.role)]).toEqual(['release', true]);
  }));

test('7: taken apart again, a case is what it was', () => {
  fc.assert(
    fc.property(lives, (life) => {
      let was: CaseFacts | null = null;
      for (const { event, before, after } of moves(life)) {
        if (event.kind === 'merge') was = before;
        if (event.kind === 'unmerge') expect(after).toEqual(was);
      }
    }),
    { numRuns: 100 },
  );
});

test('8: nothing ends with danger, a report not made, an approval running or an objection open', () =>
  always(({ event, before, after }) => {
    if (event.kind === 'clearFlag') expect(after.contactedAt).toBeDefined();
    const ends = isOpen(before) && !isOpen(after) && !after.merged;
    if (!ends) return;
    if (after.state === 'closed') expect(after.redFlag).toBe(false);
    expect(after.mandatory?.state).not.toBe('due');
    expect(after.procedures?.every(({ ended }) => ended) ?? true).toBe(true);
    expect(after.tasks?.some(({ open }) => open) ?? false).toBe(false);
  }));

test('8: danger ends only by a word of the lead, after somebody of the household was reached in this round', () => {
  let ended = 0;
  always(({ before, after, event, actor }) => {
    if (!before.redFlag || after.redFlag) return;
    ended += 1;
    expect([event.kind, actor.role]).toEqual(['clearFlag', 'lead']);
    expect(before.contactedAt).toBeGreaterThanOrEqual(before.reopenedAt ?? before.receivedAt);
  });
  expect(ended).toBeGreaterThan(0);
});

test('9: coming back keeps when it was received and every earlier round', () =>
  always(({ event, before, after, now }) => {
    expect(after.receivedAt).toBe(before.receivedAt);
    expect(after.rounds?.slice(0, before.rounds?.length ?? 0) ?? []).toEqual(before.rounds ?? []);
    if (hasEnded(before.state) && !hasEnded(after.state))
      expect([after.reopenedAt, after.state, ['reopen', 'object'].includes(event.kind)]).toEqual([
        now,
        'accepted',
        true,
      ]);
  }));

test('10: every step leaves a line that says from where to where, in Chinese', () =>
  always(({ result, before, after }) => {
    if (result.kind !== 'moved') return;
    expect(result.log).toMatchObject({ from: before.state, to: after.state });
    expect(result.log.text).toMatch(/\p{Script=Han}/u);
  }));

test('11: whoever leaves can be replaced in every open state, and the clock runs on', () =>
  always(({ event, before, after, actor }) => {
    if (event.kind !== 'assign' || before.state === 'received') return;
    expect(after.due).toEqual(before.due);
    expect([after.owner, ['lead', 'district', 'system'].includes(actor.role)]).toEqual([event.to.staff, true]);
  }));

test('12: an objection becomes a task that the one who decided cannot answer', () =>
  always(({ event, before, after, actor }) => {
    if (event.kind === 'object') expect(after.tasks?.at(-1)).toMatchObject({ id: event.task, open: true });
    if (event.kind === 'answerTask')
      expect(before.tasks?.find(({ id }) => id === event.task)?.notBy).not.toBe(actor.id);
  }));

test('13: the queue goes by level, then by due time, then by the upper bound of need', () => {
  const base = { receivedAt: 0, id: 'a', upperBound: 0 };
  always(({ before, after }) => {
    const [a, b] = [before, after].map(({ level, due }) => ({ ...base, level, due: { at: due.at } }));
    if (!a || !b || a.level === b.level) return;
    expect(Math.sign(queueOrder(a, b))).toBe(a.level < b.level ? -1 : 1);
  });
});

test('the family reads no state, level, grade or note of any step, and always one next step of an open case', () =>
  fc.assert(
    fc.property(lives, (life) => {
      const log: FamilyLogLine[] = [];
      for (const { event, after, now } of moves(life)) {
        log.push({ at: now, kind: event.kind });
        const { next, timeline } = familyView(after, log, now);
        const read = [next.what, next.ifLate, ...timeline.flatMap((line) => [line.text, line.detail ?? ''])].join('\n');
        expect(read).not.toMatch(/记一句|P[0-3]|困境|高度|中度|低度|undefined/);
        for (const state of CaseState.options) expect(read).not.toContain(state);
        expect(timeline.filter(({ status }) => status === 'now')).toHaveLength(isOpen(after) || after.merged ? 1 : 0);
      }
    }),
    { numRuns: 60 },
  ));
