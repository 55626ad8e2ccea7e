import { expect, test } from 'vitest';
import { monthsBack } from './months.ts';

test.each([
  ['2027-01-01T00:00:00+08:00', ['2027-01', '2026-12', '2026-11']],
  ['2026-12-31T23:59:59+08:00', ['2026-12', '2026-11', '2026-10']],
])('at %s the months are %j', (at, ids) => expect(monthsBack(Date.parse(at), 3).map(({ id }) => id)).toEqual(ids));
