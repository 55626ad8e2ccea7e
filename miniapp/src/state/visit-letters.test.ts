import type { VisitForm } from 'shared-scoring/contract';
import { describe, expect, test } from 'vitest';
import { nextVisit, put, triedInVain, without } from './visit-letters.ts';

const form = (formId: string) => ({ formId }) as VisitForm;
const one = put([], 'case', form('a'), 1000);
const trouble = (code: 'offline' | 'forbidden') => ({ code, title: 't', remedy: 'r' }) as never;

describe('a form on its way', () => {
  test('goes at once, and the same form again takes its own place', () => {
    expect(nextVisit(one, 1000)?.form.formId).toBe('a');
    expect(nextVisit(one, 999)).toBeNull();
    expect(put(one, 'case', form('a'), 2000)).toHaveLength(1);
  });

  test('without a network it waits a little longer each time; what only a person can mend waits for one', () => {
    const once = triedInVain(one, 'a', trouble('offline'), 1000);
    expect([nextVisit(once, 5_999), nextVisit(once, 6_000)?.tries]).toEqual([null, 1]);
    const twice = triedInVain(once, 'a', trouble('offline'), 6_000);
    expect(nextVisit(twice, 20_999)).toBeNull();
    const stuck = triedInVain(put(one, 'case', form('b'), 1000), 'a', trouble('forbidden'), 1000);
    expect(nextVisit(stuck, 9e15)?.form.formId).toBe('b');
    expect(without(stuck, 'b').map(({ stuck: waits }) => waits)).toEqual([true]);
  });
});
