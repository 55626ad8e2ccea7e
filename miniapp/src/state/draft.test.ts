import { ReportDraft } from 'shared-scoring/contract';
import { describe, expect, test } from 'vitest';
import { type Draft, draftOf, emptyDraft, isBlank, maxNote, missing, toggled, toReport } from './draft.ts';

const id = '01K0000000AAAAAAAAAAAAAAAA';
const place = {
  street: '310105005',
  streetName: '江苏路街道',
  committee: '310105005001',
  committeeName: '江苏居委会',
};
const ready: Draft = { ...emptyDraft(id, place), signs: ['S14'], promise: true };

describe('a draft says what it still needs', () => {
  test('a new one needs signs, a place and the promise', () => {
    expect(missing(emptyDraft(id))).toEqual(['place', 'signs', 'promise']);
    expect(toReport(emptyDraft(id))).toBeNull();
  });

  test('with all three it can go', () => {
    expect(missing(ready)).toEqual([]);
  });

  test.each([{ signs: [] }, { place: null }, { promise: false }])('without one of them it cannot: %j', (without) => {
    expect(toReport({ ...ready, ...without })).toBeNull();
  });
});

test('what is sent is what the contract takes, under the id of the draft', () => {
  const report = toReport({ ...ready, note: ' 敲门没人应 ', door: '3弄12号' });
  expect(ReportDraft.safeParse(report).success).toBe(true);
  expect(report).toMatchObject({ id, note: '敲门没人应', place: { committee: '310105005001', door: '3弄12号' } });
});

test('blank texts and names are not sent at all', () => {
  const report = toReport({ ...ready, note: '  ', door: '' });
  expect(Object.keys(report ?? {})).not.toContain('note');
  expect(report?.place).toEqual({ street: '310105005', committee: '310105005001' });
});

test.each([
  [maxNote - 1, true],
  [maxNote, true],
  [maxNote + 1, false],
])('a note of %i characters is taken: %s', (length, taken) => {
  expect(ReportDraft.safeParse(toReport({ ...ready, note: '字'.repeat(length) })).success).toBe(taken);
});

test('a report taken back is the draft it came from', () => {
  const written = { ...ready, door: '3弄12号', note: '敲门没人应' };
  const report = toReport(written);
  expect(report && draftOf(report, place, id)).toEqual(written);
});

test('ticking twice is not ticking', () => {
  expect(toggled(toggled(['S01'], 'S14'), 'S14')).toEqual(['S01']);
});

test('a draft with only a remembered place is blank', () => {
  expect(isBlank(emptyDraft(id, place))).toBe(true);
  expect(isBlank(ready)).toBe(false);
});
