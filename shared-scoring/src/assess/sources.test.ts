import { expect, test } from 'vitest';
import raw from '../../regions/000000/assessment.json' with { type: 'json' };
import { at } from '../clock/clock-data.sample.ts';
import { assess } from './assess.ts';
import { readAssessment } from './config.ts';
import { disagreements } from './disagreement.ts';
import { factsOf, isFresh, type Told, validUntil, workingOf, workingValues } from './sources.ts';

const config = readAssessment(raw);
const now = at('2026-11-24 10:00');
const told = (fact: Told['fact'], value: string | null, source: Told['source'], when = '2026-11-20 10:00'): Told => ({
  fact,
  value,
  source,
  by: 'x',
  at: at(when),
  method: 'heard',
});

test.each([
  ['status: the record before what was said', 'incomeBand', ['self', 'dept_record'], 'dept_record'],
  ['status: the paper before the visit', 'certificate', ['advisor_visit', 'document_seen'], 'document_seen'],
  ['lived: the visit before the record', 'homeState', ['dept_record', 'advisor_visit'], 'advisor_visit'],
  ['lived: the person before the family', 'helper', ['family', 'self'], 'self'],
] as const)('%s', (_, fact, sources, wins) => {
  const options = { incomeBand: 'toL', certificate: 'mild', homeState: 'hard', helper: 'unsure' } as const;
  const values = sources.map((source) => told(fact, options[fact], source));
  expect(workingOf(values, now, config)).toMatchObject({
    chosen: { source: wins },
    why: expect.stringContaining('先采用'),
  });
});

test('of one source the newest counts; 不清楚 never wins and is never nothing', () => {
  const old = told('working', 'all', 'self', '2026-10-01 10:00');
  const fresh = told('working', 'nobody', 'self', '2026-11-01 10:00');
  expect(workingOf([old, fresh, told('working', null, 'self')], now, config)?.chosen).toEqual(fresh);
  expect(workingOf([told('working', null, 'self')], now, config)).toBeNull();
});

test.each([
  ['2026-11-19 23:59', true],
  ['2026-11-20 23:59', true],
  ['2026-11-21 00:00', false],
])('work seen on 20 August counts for three months: at %s %s', (when, fresh) => {
  const value = told('working', 'some', 'advisor_visit', '2026-08-20 10:00');
  expect(validUntil(value, config)).toBe('2026-11-20');
  expect(isFresh(value, at(when), config)).toBe(fresh);
});

test('declared and verified stand side by side: what was only said does not count as verified', () => {
  const values = [
    told('incomeBand', 'toL', 'self'),
    told('homeState', 'hard', 'advisor_visit'),
    told('abode', 'steady', 'advisor_visit'),
  ];
  const score = (which: 'declared' | 'verified') =>
    assess(factsOf(workingValues(values, which, now, config)), config).score;
  expect(score('declared').lower).toBe(4 + 2);
  expect(score('verified').lower).toBe(2);
  expect(score('verified').upper).toBeGreaterThan(score('declared').upper - 1);
});

test('two sources that differ are flagged with the more deprived value; the same or a stale one are not', () => {
  const record = told('working', 'all', 'dept_record');
  const said = told('working', 'nobody', 'self');
  expect(disagreements([record, said], {}, now, config)).toMatchObject([
    { indicator: 'I6', worse: { source: 'self' } },
  ]);
  expect(disagreements([record, told('working', 'all', 'self')], {}, now, config)).toEqual([]);
  expect(disagreements([record, told('working', 'nobody', 'self', '2026-01-01 10:00')], {}, now, config)).toEqual([]);
});
