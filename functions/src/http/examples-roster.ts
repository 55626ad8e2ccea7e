import * as contract from 'shared-scoring/contract';
import { at, due, example, id, street } from './example.ts';

const committees = [{ code: '310105002002', name: '岐山居委会' }];
const day = '2026-11-23';
const duty = { date: day, from: '08:30', to: '17:00', staffId: 'advisor' };
const dutyId = '2026-11-23.08:30-17:00.advisor';
const leave = { from: '2026-11-25', to: '2026-11-27' };
const leaveId = 'advisor2.2026-11-25';

const roster: contract.Roster = {
  street,
  streetName: '江苏路街道',
  now: Date.parse('2026-11-23T10:00:00+08:00'),
  staff: [
    { staffId: 'advisor', role: 'advisor', badge: '012', active: true, leaves: [] },
    { staffId: 'advisor2', role: 'advisor', badge: '015', active: true, leaves: [{ id: leaveId, ...leave }] },
  ],
  duties: [{ id: dutyId, ...duty, badge: '012', committees: [], away: false }],
  gaps: [
    { date: day, from: '00:00', to: '08:30' },
    { date: day, from: '17:00', to: '24:00' },
  ],
  committees,
};

/** Examples of the rota and of what other streets offer. */
export const rosterExamples = [
  example(
    contract.readPromise,
    { street },
    { street, covered: false, hotlines: [{ number: '120', name: '医疗急救' }] },
  ),
  example(contract.readRoster, { from: day, days: 1 }, roster),
  example(contract.putDuty, { ...duty, committees: [] }, roster),
  example(contract.removeDuty, { dutyId }, { ...roster, duties: [] }),
  example(contract.putLeave, { staffId: 'advisor2', ...leave }, roster),
  example(contract.endLeave, { leaveId }, roster),
  example(contract.endPost, { staffId: 'advisor2' }, roster),
  example(
    contract.readOffers,
    {},
    {
      now: at,
      items: [
        {
          kind: 'offered',
          id,
          version: 2,
          fromStreet: '310105004',
          fromName: '新华路街道',
          ownerBadge: '021',
          level: 'P2',
          redFlag: false,
          signs: ['S16'],
          answerBy: due.at,
          dueAt: due.at,
        },
      ],
    },
  ),
  example(
    contract.readDistrictStaff,
    {},
    {
      streets: [
        {
          street,
          name: '江苏路街道',
          staff: [{ staffId: 'advisor', role: 'advisor', badge: '012', onDuty: true, away: false }],
        },
      ],
    },
  ),
];
