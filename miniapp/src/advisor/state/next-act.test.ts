import { expect, test } from 'vitest';
import { actsOf } from './next-act.ts';

test('nobody has taken it: taking it comes first', () => {
  expect(actsOf('received', ['accept'], false)).toEqual({ first: 'accept', others: [] });
});

test('a colleague has it: taking it over is possible, never pressed on anybody', () => {
  expect(actsOf('linked', ['accept'], false)).toEqual({ first: null, others: ['accept'] });
});

test('usually the household is sorted out first, in danger it is contacted first', () => {
  expect(actsOf('accepted', ['link', 'contact'], false).first).toBe('link');
  expect(actsOf('accepted', ['link', 'contact'], true).first).toBe('contact');
});

test('closing is never offered first', () => {
  expect(actsOf('contacted', ['link', 'contact', 'proposeClose'], false)).toEqual({
    first: 'contact',
    others: ['link', 'proposeClose'],
  });
  expect(actsOf('contacted', ['proposeClose'], false).first).toBe(null);
});

test('the lead approves, or returns', () => {
  expect(actsOf('closing', ['approveClose', 'returnClose'], false)).toEqual({
    first: 'approveClose',
    others: ['returnClose'],
  });
});

test('nothing may be done: nothing is offered', () => {
  expect(actsOf('closed', [], true)).toEqual({ first: null, others: [] });
});
