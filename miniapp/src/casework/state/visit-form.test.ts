import { VisitForm } from 'shared-scoring/contract';
import { describe, expect, test } from 'vitest';
import { questions } from '../words/questions.ts';
import { activitySeen, draftOf, missingIn, newVisit, tapped, toForm, withoutChild } from './visit-draft.ts';
import { groupsFor, inDanger, looksAtDaily } from './visit-steps.ts';

const id = '01K0000000AAAAAAAAAAAAAAAA';
const blank = newVisit(id, [], 1_800_000_000_000);
const ready = { ...blank, present: ['本人', '爱人'], basis: 'consent' as const };

describe('a form', () => {
  test('needs who was there and on what ground, nothing else', () => {
    expect(missingIn(blank)).toEqual(['present', 'basis']);
    expect(toForm(blank)).toBeNull();
    expect(VisitForm.safeParse(toForm(ready)).success).toBe(true);
  });

  test('asks a guardian once something is told of a child under 14; without the word the child stays with its age alone', () => {
    const child = {
      label: '儿子',
      age: 12,
      hukouHere: true,
      disability: null,
      work: 'student' as const,
      wantsWork: null,
    };
    const told = tapped({ ...ready, people: [child] }, 'minorIll', { value: 'yes' });
    expect(missingIn(told)).toEqual(['guardian']);
    expect(toForm(told)).toBeNull();
    expect(toForm({ ...told, guardian: 'parent' })).toMatchObject({ guardian: 'parent' });
    const less = withoutChild(told);
    expect([missingIn(less), less.answers, less.people]).toEqual([[], {}, [{ ...child, hukouHere: null, work: null }]]);
    expect(missingIn(tapped(told, 'childTrouble', { value: 'harm' }))).toEqual([]);
  });

  test('keeps 不清楚 and 不想说 apart, with how it is known', () => {
    const unsure = tapped(ready, 'scheme', { unsaid: 'unsure' });
    const seen = tapped({ ...unsure, source: 'document_seen' }, 'certificate', { value: 'mild' });
    expect(toForm(seen)?.answers).toEqual([
      { fact: 'scheme', value: null, unsaid: 'unsure', source: 'self', method: 'heard' },
      { fact: 'certificate', value: 'mild', source: 'document_seen', method: 'document' },
    ]);
    expect(VisitForm.safeParse(toForm(seen)).success).toBe(true);
  });

  test('the same tap again takes it back; the same words from another source do not', () => {
    const once = tapped(ready, 'scheme', { value: 'dibao' });
    expect(tapped(once, 'scheme', { value: 'dibao' }).answers).toEqual({});
    expect(tapped({ ...once, source: 'dept_record' }, 'scheme', { value: 'dibao' }).answers.scheme?.source).toBe(
      'dept_record',
    );
  });

  test('taken back is what it was', () => {
    const full = { ...tapped(ready, 'scheme', { value: 'none' }), note: '下周再去', seen: '收拾得干净', step: 3 };
    const form = toForm(full);
    expect(form && draftOf(form, 3)).toEqual(full);
  });
});

describe('questions', () => {
  test('every one is asked on some page', () => {
    const all = groupsFor(blank).flatMap(({ facts }) => facts);
    expect(new Set(all)).toEqual(new Set(Object.keys(questions)));
    expect(all).toHaveLength(new Set(all).size);
  });

  test('without children nothing is asked about children; without anybody to work nothing about the work', () => {
    const alone = tapped(tapped(blank, 'minors', { value: 'none' }), 'working', { value: 'nobody' });
    const facts = groupsFor(alone).flatMap((group) => group.facts);
    for (const fact of ['parents', 'childTrouble', 'keeper', 'steadyWork'] as const) expect(facts).not.toContain(fact);
    expect(groupsFor(tapped(blank, 'minors', { unsaid: 'declined' }))).toHaveLength(10);
  });

  test('six activities are looked at once help is needed, and together say how much', () => {
    expect(looksAtDaily(blank)).toBe(false);
    expect(looksAtDaily(tapped(blank, 'dailyHelp', { value: 'some' }))).toBe(true);
    const all = (['eat', 'dress', 'bed', 'toilet'] as const).reduce(
      (draft, activity) => activitySeen(draft, activity, 'help'),
      blank,
    );
    expect(all.answers.dailyHelp?.value).toBe('most');
    expect(activitySeen(blank, 'eat', 'self').answers.dailyHelp).toBeUndefined();
  });

  test.each([
    ['childTrouble', 'harm', true],
    ['childTrouble', 'worry', false],
    ['keeper', 'absent', true],
    ['keeper', 'weak', false],
  ] as const)('%s %s is danger: %s', (fact, value, danger) =>
    expect(inDanger(tapped(blank, fact, { value }))).toBe(danger),
  );
});
