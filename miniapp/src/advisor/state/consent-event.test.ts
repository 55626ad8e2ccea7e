import { CaseEvent } from 'shared-scoring';
import { expect, test } from 'vitest';
import { type ConsentDraft, consentEvent } from './consent-event.ts';

const id = () => '01M82VVA0C3T9Y2ZQX5M7R8W4N';
const heard: ConsentDraft = {
  kind: 'witnessConsent',
  purpose: 'visit',
  witness: 'staff-advisor2',
  term: '12',
  born: '',
  words: '来吧,我在家',
};
const child: ConsentDraft = { ...heard, kind: 'guardianConsent', guardian: 'parent', born: '2015-06' };

test('what is filled in is an event of the contract that ends within a year', () => {
  for (const draft of [heard, child]) {
    const made = consentEvent(draft, id, 0);
    if (made.kind !== 'ready') throw new Error(made.kind);
    const event = CaseEvent.parse(made.event);
    expect(event).toMatchObject({ kind: draft.kind, words: '来吧,我在家' });
    expect((event as { until: number }).until).toBeLessThanOrEqual(366 * 86_400_000);
  }
});

test.each([
  [{ ...heard, witness: undefined }, 'choice'],
  [{ ...heard, purpose: undefined }, 'choice'],
  [{ ...heard, words: ' ' }, 'words'],
  [{ ...child, guardian: undefined }, 'choice'],
  [{ ...child, born: '2015-13' }, 'born'],
  [{ ...child, born: '2015' }, 'born'],
])('what is missing is said: %j', (draft, missing) => {
  expect(consentEvent(draft as ConsentDraft, id, 0).kind).toBe(missing);
});
