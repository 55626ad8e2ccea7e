import type { PolicyResult } from 'shared-scoring';
import { expect, test } from 'vitest';
import { newlyLit, panesOf } from './panes.ts';

const result = (id: string, kind: PolicyResult['verdict']['kind'], received = false) =>
  ({ policy: { id, title: id.toUpperCase() }, verdict: { kind }, received }) as unknown as PolicyResult;

test('lit windows stand first, open ones last; one already received is lit', () => {
  const row = [
    result('a', 'open'),
    result('b', 'no'),
    result('c', 'possible'),
    result('d', 'fits'),
    result('e', 'no', true),
  ];
  expect(panesOf(row)).toEqual(['lit', 'lit', 'lit', 'grey', 'pale']);
});

test('only what came within reach is announced', () => {
  const before = [result('a', 'open'), result('b', 'open'), result('c', 'possible')];
  const after = [result('a', 'fits'), result('b', 'no'), result('c', 'fits')];
  expect(newlyLit(before, after)).toEqual(['A']);
  expect(newlyLit(null, after)).toEqual([]);
});
