import { expect, test } from 'vitest';
import { nextPage, otherPages } from './next-page.ts';

test.each([
  ['accepted', ['link'], null],
  ['contacted', ['contact'], null],
  ['contacted', ['contact', 'visit'], 'visit'],
  ['visiting', ['visit'], 'visit'],
  ['assessing', ['visit', 'assess'], 'file'],
  ['planning', ['confirmPlan'], 'plan'],
  ['revisiting', ['visit', 'revisit'], 'plan'],
] as const)('in %s with %j the work goes on at %s', (state, can, page) =>
  expect(nextPage({ state, can: [...can] })).toBe(page),
);

test('nothing is opened before anybody has taken it, but danger can be reported; an ended case is only looked at', () => {
  expect(otherPages({ state: 'received', can: ['accept'] })).toEqual([]);
  expect(otherPages({ state: 'received', can: ['accept', 'mustReport'] })).toEqual(['acts']);
  expect(otherPages({ state: 'closed', can: ['reopen'] })).toEqual(['file', 'plan']);
  expect(otherPages({ state: 'contacted', can: ['visit'] })).toEqual(['file', 'plan', 'acts']);
});
