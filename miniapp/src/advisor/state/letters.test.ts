import type { InboxItem } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { byKind } from './letters.ts';

const letter = (id: string, at: number, kind: InboxItem['kind'], readAt: number | null): InboxItem => ({
  id,
  at,
  title: id,
  body: '',
  caseId: null,
  kind,
  readAt,
});

test('what has to be done stands apart; the unread come first, then the newest', () => {
  const { tasks, notes } = byKind([
    letter('read', 9, 'task', 10),
    letter('old', 1, 'task', null),
    letter('new', 2, 'task', null),
    letter('note', 5, 'note', null),
  ]);
  expect(tasks.map(({ id }) => id)).toEqual(['new', 'old', 'read']);
  expect(notes.map(({ id }) => id)).toEqual(['note']);
});
