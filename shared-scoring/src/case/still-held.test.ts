import { expect, test } from 'vitest';
import { at } from '../clock/clock-data.sample.ts';
import { aCase, ada, after, events, lea } from './case.sample.ts';
import type { CaseEvent } from './types.ts';

const pause: CaseEvent = { kind: 'pause', clock: 'service', reason: 'familyAway', note: '家里人回乡了' };
const resume: CaseEvent = { kind: 'resume', clock: 'service' };
const held = () => after(aCase(), [pause, ada, '2026-11-23 10:00']);

test('a case accepted while its clock stands waits for the clock, then for the contact', () => {
  const accepted = after(held(), [events.accept, ada, '2026-11-23 16:00']);
  expect(accepted).toMatchObject({ state: 'accepted', due: { kind: 'resume' }, held: { reason: 'familyAway' } });
  const going = after(accepted, [resume, ada, '2026-11-23 17:00']);
  const never = after(aCase(), [events.accept, ada, '2026-11-23 16:00']);
  expect(going.held).toBeUndefined();
  expect(going.due).toEqual({ ...never.due, at: (never.due.at ?? 0) + 3_600_000 });
  expect(going.pausedMs).toBe(7 * 3_600_000);
});

test('a higher level ends the stop at once, and its own time holds', () => {
  const raised = after(held(), [{ kind: 'raise', level: 'P0', note: '听到呼救' }, lea, '2026-11-23 16:00']);
  expect(raised.held).toBeUndefined();
  expect(raised.pausedMs).toBe(6 * 3_600_000);
  expect(raised.due.kind).not.toBe('resume');
  expect(raised.due.at).toBeLessThan(at('2026-11-24 17:00'));
});

test('whoever takes a P0 on while its clock stands has its contact before them at once', () => {
  const urgent = aCase({ level: 'P0', redFlag: true });
  const paused = after(urgent, [pause, ada, '2026-11-23 10:00']);
  const accepted = after(paused, [events.accept, ada, '2026-11-23 10:30']);
  expect(accepted.held).toBeUndefined();
  expect(accepted.due).toEqual(after(urgent, [events.accept, ada, '2026-11-23 10:30']).due);
});
