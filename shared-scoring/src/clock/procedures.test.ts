import { expect, test } from 'vitest';
import rawNation from '../../regions/000000/procedures.json' with { type: 'json' };
import rawShanghai from '../../regions/310000/procedures.json' with { type: 'json' };
import { aCase, ada, after, events, tryStep } from '../case/case.sample.ts';
import { at, local, shipped } from './clock-data.sample.ts';
import { endOf } from './due-at.ts';
import { proceduresOf, readProcedures } from './procedures.ts';

const packs = { '000000': readProcedures(rawNation), '310000': readProcedures(rawShanghai) };
const stage = (type: string, name: string) => {
  const limit = shipped.procedures.procedures[type]?.stages[name]?.limit;
  if (!limit) throw new Error(`${type} has no ${name}`);
  return { ...limit, source: type };
};

// The day of acceptance is not counted. 2026: Spring Festival off 15–23 February, worked 14 and 28 February.
test.each([
  ['dibao', 'start', '2026-02-13 16:00', '2026-02-25 17:00'], // 14 (make-up), 24, 25
  ['dibao', 'start', '2026-02-11 23:59', '2026-02-14 17:00'], // 12, 13, 14 (make-up)
  ['dibao', 'start', '2026-02-12 00:00', '2026-02-24 17:00'], // 13, 14, then after the festival
  ['dibao', 'total', '2026-02-02 09:00', '2026-03-20 17:00'],
  ['dibao', 'total', '2026-03-02 09:00', '2026-04-14 17:00'], // over Qingming, Monday 6 April off
  ['dibao', 'notice', '2026-02-10 10:00', '2026-02-24 17:00'], // the seventh day falls into the festival
  ['dibao', 'notice', '2026-02-06 10:00', '2026-02-13 17:00'],
  ['dibao', 'notice', '2026-02-07 10:00', '2026-02-14 17:00'], // a Saturday that is worked
  ['dibao', 'notice', '2026-09-24 10:00', '2026-10-08 17:00'], // the last day falls on 1 October
  ['emergency', 'total', '2026-11-20 23:59', '2026-11-23 17:00'],
  ['emergency', 'total', '2026-11-19 23:59', '2026-11-23 17:00'], // the third day is a Sunday
  ['dibao', 'start', '2026-12-28 09:00', '2026-12-31 17:00'], // the last day loaded
])('%s %s from %s ends %s', (type, name, from, to) => {
  const end = endOf(at(from), stage(type, name), shipped);
  expect([end.kind, local(end.at)]).toEqual(['exact', to]);
});

test.each([
  ['start', '2026-12-29 09:00'],
  ['total', '2026-12-01 09:00'],
  ['notice', '2026-12-25 10:00'],
])('%s from %s goes beyond the published calendar and says it is an estimate', (name, from) => {
  expect(endOf(at(from), stage('dibao', name), shipped).kind).toBe('estimated');
});

test('a province says what it says otherwise; the country’s limits stay', () => {
  const here = proceduresOf(packs, '310105002').procedures.dibao?.stages;
  expect(here?.total?.limit).toEqual({ n: 30, unit: 'workingDay' });
  expect(here?.decide?.law).toContain('第三十六条');
  expect(proceduresOf(packs, '440100001').procedures.dibao?.stages).not.toHaveProperty('decide');
});

test('every limit names its text, and none that was not read is called verified', () => {
  for (const pack of Object.values(packs))
    for (const { stages } of Object.values(pack.procedures))
      for (const { law, limit, confidence } of Object.values(stages)) {
        expect(law).toMatch(/\p{Script=Han}/u);
        if (limit && law.startsWith('民发')) expect(confidence).not.toBe('verified');
      }
});

test('a procedure runs from acceptance by its own clock, and stands still by itself', () => {
  const facts = after(
    aCase(),
    [events.accept, ada, '2026-11-23 10:00'],
    [events.link, ada, '2026-11-23 10:01'],
    [events.phone, ada, '2026-11-23 10:10'],
    [{ kind: 'startProcedure', procedure: 'p', type: 'dibao' }, ada, '2026-11-24 10:00'],
    [{ kind: 'startProcedure', procedure: 'm', type: 'medical' }, ada, '2026-11-24 10:00'],
    [{ kind: 'pause', clock: 'statutory', procedure: 'p', reason: 'familyPapers' }, ada, '2026-11-25 10:00'],
    [{ kind: 'resume', clock: 'statutory', procedure: 'p' }, ada, '2026-11-27 10:00'],
  );
  const twoDays = 2 * 86_400_000;
  expect(facts.due).toMatchObject({ kind: 'visit', at: at('2026-11-26 17:00') });
  expect(facts.procedures?.[0]).toMatchObject({ dueAt: at('2027-01-06 17:00') + twoDays, pausedMs: twoDays });
  expect(facts.procedures?.[1]?.dueAt).toBeNull();
  const unknown = { kind: 'startProcedure', procedure: 'x', type: 'no-such' } as const;
  expect(tryStep(facts, [unknown, ada, '2026-11-27 11:00']).kind).toBe('refused');
});
