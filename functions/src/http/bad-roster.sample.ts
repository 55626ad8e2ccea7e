import * as contract from 'shared-scoring/contract';
import type { Bad } from './bad-intake.sample.ts';

const duty = { date: '2026-11-24', from: '08:30', to: '17:00', staffId: 'advisor', committees: [] };

/** Bad requests about the rota. */
export const badRoster: readonly Bad[] = [
  [contract.readPromise, '', () => ({ street: '1' }), 'street'],
  [contract.readRoster, 'lead', () => ({ days: 32 }), 'days'],
  [contract.readRoster, 'lead', () => ({ from: '23.11.2026' }), 'from'],
  [contract.putDuty, 'lead', () => ({ ...duty, staffId: undefined }), 'staffId'],
  [contract.putDuty, 'lead', () => ({ ...duty, from: '25:00' }), 'from'],
  [contract.putDuty, 'lead', () => ({ ...duty, committees: ['1'] }), 'committees.0'],
  [contract.removeDuty, 'lead', () => ({ dutyId: 'x'.repeat(121) }), 'dutyId'],
  [contract.putLeave, 'lead', () => ({ staffId: 'advisor', from: 'x', to: '2026-11-24' }), 'from'],
  [contract.endLeave, 'lead', () => ({ leaveId: 'x'.repeat(121) }), 'leaveId'],
  [contract.endPost, 'lead', () => ({ staffId: 'x'.repeat(65) }), 'staffId'],
];
