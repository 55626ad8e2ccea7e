import { expect, test } from 'vitest';
import { attemptFor } from './attempt.ts';

const counter = () => {
  let made = 0;
  return () => `id-${++made}`;
};

test('sending the same thing again keeps the id, so it is recorded once', () => {
  const make = counter();
  const first = attemptFor(null, { kind: 'accept' }, make);
  expect(attemptFor(first, { kind: 'accept' }, make)).toBe(first);
});

test('a changed note is another thing to record', () => {
  const make = counter();
  const first = attemptFor(null, { kind: 'reopen', note: '一' }, make);
  expect(attemptFor(first, { kind: 'reopen', note: '二' }, make).eventId).toBe('id-2');
});
