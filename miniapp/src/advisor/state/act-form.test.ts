import { expect, test } from 'vitest';
import { emptyDraft, filled } from './act-form.ts';

test('accepting needs nothing more', () => {
  expect(filled('accept', emptyDraft)).toEqual({ kind: 'ready', event: { kind: 'accept' } });
});

test('a contact needs its way and its outcome; the note may stay empty', () => {
  expect(filled('contact', { ...emptyDraft, way: 'door' })).toEqual({ kind: 'choice' });
  expect(filled('contact', { way: 'door', outcome: 'reached', note: '  ' })).toEqual({
    kind: 'ready',
    event: { kind: 'contact', way: 'door', outcome: 'reached' },
  });
});

test('blanks around a note are not part of it', () => {
  expect(filled('link', { finding: 'unsure', note: ' 同一个楼层 ' })).toEqual({
    kind: 'ready',
    event: { kind: 'link', finding: 'unsure', note: '同一个楼层' },
  });
});

test.each(['proposeClose', 'returnClose', 'reopen'] as const)('%s asks for a sentence', (act) => {
  expect(filled(act, { ...emptyDraft, reason: 'helped', note: ' ' })).toEqual({ kind: 'note' });
  expect(filled(act, { ...emptyDraft, reason: 'helped', note: '好' }).kind).toBe('ready');
});
