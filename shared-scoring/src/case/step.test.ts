import { expect, test } from 'vitest';
import { at } from '../clock/clock-data.sample.ts';
import { aCase, ada, after, bo, events, lea, tryStep } from './case.sample.ts';

const due = (time: string) => at(`2026-${time}`);

test('one due time after the other: accept, contact, visit, approve, none', () => {
  const received = aCase();
  expect(received.due).toMatchObject({ kind: 'accept', at: due('11-24 17:00') });
  const accepted = after(received, [events.accept, ada, '2026-11-23 16:00']);
  expect(accepted.due).toMatchObject({ kind: 'contact', at: due('11-26 17:00'), since: received.receivedAt });
  const reached = after(accepted, [events.link, ada, '2026-11-23 16:10'], [events.phone, ada, '2026-11-24 09:00']);
  expect(reached.due).toMatchObject({ kind: 'visit', at: due('11-27 17:00') });
  const closing = after(reached, [events.proposeClose, ada, '2026-11-25 09:00']);
  expect(closing.due).toMatchObject({ kind: 'approve', at: due('12-02 17:00') });
  expect(after(closing, [events.approveClose, lea, '2026-11-26 09:00']).due).toEqual({ kind: 'none', at: null });
});

test('on a Friday night the contact of a P1 is due before the acceptance would be', () => {
  const friday = aCase({ level: 'P1', receivedAt: at('2026-11-20 20:00') });
  expect(friday.due).toMatchObject({ kind: 'contact', at: due('11-21 20:00') });
});

test('a handover changes the owner and nothing of the clock', () => {
  const mine = after(aCase(), [events.accept, ada, '2026-11-23 10:00']);
  const theirs = tryStep(mine, [events.accept, bo, '2026-11-25 10:00']);
  expect(theirs).toMatchObject({ facts: { ...mine, owner: 'bo' }, notify: ['family', 'owner'] });
});

test('a try that reaches nobody leaves the contact clock alone', () => {
  const linked = after(aCase(), [events.accept, ada, '2026-11-23 10:00'], [events.link, ada, '2026-11-23 10:01']);
  for (const event of [events.notFound, events.refused])
    expect(after(linked, [event, ada, '2026-11-24 10:00']).due).toEqual(linked.due);
});

test('more phone calls do not push the visit away, a visit does', () => {
  const called = after(
    aCase(),
    [events.accept, ada, '2026-11-23 10:00'],
    [events.link, ada, '2026-11-23 10:01'],
    [events.phone, ada, '2026-11-23 11:00'],
  );
  expect(after(called, [events.phone, ada, '2026-11-25 11:00']).due).toEqual(called.due);
  expect(after(called, [events.visit, ada, '2026-11-25 11:00']).due).toMatchObject({ at: due('11-30 17:00') });
});

test('a returned closing goes on with a visit to make', () => {
  const returned = after(
    aCase(),
    [events.accept, ada, '2026-11-23 10:00'],
    [events.link, ada, '2026-11-23 10:01'],
    [events.visit, ada, '2026-11-23 11:00'],
    [events.proposeClose, ada, '2026-11-24 11:00'],
    [events.returnClose, lea, '2026-11-25 11:00'],
  );
  expect(returned).toMatchObject({ state: 'contacted', owner: 'ada', due: { kind: 'visit', at: due('11-30 17:00') } });
});

test('a due time counted through an unpublished year is marked as estimated', () => {
  const late = aCase({ level: 'P3', receivedAt: at('2026-12-28 09:00') });
  expect(late.due).not.toHaveProperty('estimated');
  expect(after(late, [events.accept, ada, '2026-12-28 10:00']).due).toMatchObject({ estimated: true });
});

test('the log tells colleagues in plain words what happened, with the note', () => {
  const linked = after(aCase(), [events.accept, ada, '2026-11-23 10:00'], [events.link, ada, '2026-11-23 10:01']);
  const result = tryStep(linked, [{ ...events.notFound, note: '邻居说去女儿家了' }, ada, '2026-11-24 10:00']);
  expect(result).toMatchObject({ log: { text: '上门,没联系上:邻居说去女儿家了' }, reporter: '已跟进', notify: [] });
});

test('a danger case not found alerts the lead; a hidden case never tells an account of the household', () => {
  const flagged = after(aCase({ level: 'P0', redFlag: true, hides: true }), [events.accept, ada, '2026-11-23 09:05']);
  expect(tryStep(flagged, [events.notFound, ada, '2026-11-23 09:30'])).toMatchObject({ notify: ['lead'] });
  expect(tryStep(flagged, [events.phone, ada, '2026-11-23 09:30'])).toMatchObject({ notify: [] });
});
