import { byQueue } from '../names.ts';
import type { Write } from '../platform/commit.ts';
import { caseKey, stamp } from './record.ts';

/** Where those who are asked find a case: the other street, or the district's desk. */
export const askedKey = (scope: string) => `T#${scope}`;

const keyOf = (id: string) => ({ pk: caseKey(id), sk: 'OFFER' });

/** Puts a case before those who are asked; `until`: an answer is due by then, 0: at once. */
export const askWrite = (TableName: string, scope: string, id: string, until = 0): Write => {
  const index = { [byQueue.pk]: askedKey(scope), [byQueue.sk]: `${stamp(until)}#${id}` };
  return { Put: { TableName, Item: { ...keyOf(id), id, ...index } } };
};

/** Nobody is asked any more. */
export const askNobody = (TableName: string, id: string): Write => ({ Delete: { TableName, Key: keyOf(id) } });
