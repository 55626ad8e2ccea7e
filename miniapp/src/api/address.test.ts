import { fileReport, readQueue, readReceipt, stepCase } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

test('a path parameter goes into the path and nowhere else', () => {
  expect(addressOf(readReceipt, { code: 'AAAA-BBBB-CCCC' })).toEqual({ path: '/receipts/AAAA-BBBB-CCCC' });
});

test('what is left of a GET goes into the query', () => {
  expect(addressOf(readQueue, { show: 'closed' })).toEqual({ path: '/queue?show=closed' });
});

test('what is left of a POST goes into the body', () => {
  const event = { kind: 'accept' };
  expect(addressOf(stepCase, { id: 'X', eventId: 'E', version: 1, event })).toEqual({
    path: '/cases/X/steps',
    body: { eventId: 'E', version: 1, event },
  });
});

test('a field left out is not sent', () => {
  expect(addressOf(fileReport, { id: 'X', note: undefined })).toEqual({ path: '/reports', body: { id: 'X' } });
});
