import * as contract from 'shared-scoring/contract';
import { aFeedback } from '../feedback/feedback.sample.ts';
import { aHandover } from '../handover/draft.sample.ts';
import { anId } from '../report/draft.sample.ts';

/** A request that is wrong in one field, who sends it, and the path of that field. */
export type Bad = readonly [endpoint: contract.Endpoint, who: string, input: () => object, path: string];

/** Wrong requests to what comes in beside reports; `id` is a case of the advisor's street. */
export const badIntake = (id: () => string): readonly Bad[] => [
  [contract.answerReceipt, '', () => ({ code: '0000-0000-0000', answer: ' ' }), 'answer'],
  [contract.answerReceipt, '', () => ({ code: '0000', answer: '三楼' }), 'code'],
  [contract.withdrawReport, '', () => ({ code: '' }), 'code'],
  [contract.askReporter, 'advisor', () => ({ id: id(), question: '门' }), 'question'],
  [contract.askReporter, 'advisor', () => ({ id: id(), question: '字'.repeat(61) }), 'question'],
  [contract.reviewNote, 'lead', () => ({ id: id(), act: 'delete' }), 'act'],
  [contract.markAlike, 'advisor', () => ({ id: id(), otherId: 'x', act: 'link' }), 'otherId'],
  [contract.markAlike, 'advisor', () => ({ id: id(), otherId: anId(), act: 'merge' }), 'act'],
  [contract.locate, 'neighbour', () => ({ lat: 91, lng: 121 }), 'lat'],
  [contract.locate, 'neighbour', () => ({ lat: 31, lng: '121' }), 'lng'],
  [contract.findPlace, '', () => ({ text: ' ' }), 'text'],
  [contract.findPlace, '', () => ({ text: '江苏路', near: 'x' }), 'near'],
  [contract.createPoster, 'advisor', () => ({ eventId: anId(), committee: '310105002' }), 'committee'],
  [contract.createPoster, 'advisor', () => ({ eventId: anId(), committee: '310105002002', spot: '' }), 'spot'],
  [contract.readPosterCode, 'advisor', () => ({ posterId: 'x' }), 'posterId'],
  [contract.retirePoster, 'advisor', () => ({ posterId: 'x' }), 'posterId'],
  [contract.openPoster, '', () => ({ scene: 'x'.repeat(33) }), 'scene'],
  [contract.createHandover, 'neighbour', () => ({ ...aHandover(), street: '1' }), 'street'],
  [
    contract.createHandover,
    'neighbour',
    () => ({ ...aHandover(), policies: [{ id: 'X', title: '低保' }] }),
    'policies.0.id',
  ],
  [
    contract.createHandover,
    'neighbour',
    () => ({ ...aHandover(), fields: [{ fact: 'age', question: '多大', answer: '82' }] }),
    'fields.0.person',
  ],
  [contract.createHandover, 'neighbour', () => ({ ...aHandover(), agree: false }), 'agree'],
  [contract.createHandover, 'neighbour', () => ({ ...aHandover(), mayCall: true, phone: '家里' }), 'phone'],
  [contract.revokeHandover, 'neighbour', () => ({ id: 'x' }), 'id'],
  [contract.openHandover, 'advisor', () => ({ code: '1234' }), 'code'],
  [contract.readPack, '', () => ({ code: '31' }), 'code'],
  [contract.sendPolicyFeedback, '', () => ({ ...aFeedback(), wrong: ' 字 ' }), 'wrong'],
  [contract.sendPolicyFeedback, '', () => ({ ...aFeedback(), wrong: '字'.repeat(201) }), 'wrong'],
  [contract.sendPolicyFeedback, '', () => ({ ...aFeedback(), device: 'x' }), 'device'],
];
