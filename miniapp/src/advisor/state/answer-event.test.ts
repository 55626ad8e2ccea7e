import { CaseEvent } from 'shared-scoring';
import { expect, test } from 'vitest';
import { answerEvent } from './answer-event.ts';

const kinds = ['comment', 'copy', 'correct', 'delete', 'review', 'objection', 'complaint'] as const;

test.each(kinds)('an answer to %s is an event of the contract and carries the words for the family', (kind) => {
  for (const outcome of ['done', 'partly', 'refused'] as const) {
    const event = CaseEvent.parse(answerEvent({ id: 'x', kind }, outcome, '办好了'));
    expect(event).toMatchObject({ told: '办好了' });
  }
});

test('what was not done is kept for an objection and returned for a complaint', () => {
  expect(answerEvent({ id: 'x', kind: 'objection' }, 'refused', '不改')).toMatchObject({ outcome: 'kept' });
  expect(answerEvent({ id: 'x', kind: 'objection' }, 'partly', '改了')).toMatchObject({ outcome: 'changed' });
  expect(answerEvent({ id: 'x', kind: 'complaint' }, 'refused', '没有')).toMatchObject({ outcome: 'returned' });
});
