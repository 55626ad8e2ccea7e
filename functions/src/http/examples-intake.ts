import * as contract from 'shared-scoring/contract';
import { at, eventId, example, hour, id, receipt, street, streetName, view } from './example.ts';

const choice: contract.PlaceChoice = {
  district: '310105',
  districtName: '长宁区',
  street,
  streetName,
  desk: false,
  committee: '310105002002',
  committeeName: '岐山居委会',
  label: '江苏路街道 · 岐山居委会',
};
const poster: contract.Poster = {
  posterId: '7KQ2M9XD4T',
  scene: '7KQ2M9XD4TA0B1C2D3E4',
  street,
  streetName,
  committee: '310105002002',
  committeeName: '岐山居委会',
  spot: '3号楼门口',
  at,
  retired: false,
  scans: { today: 0, week: 0, all: 0 },
};
const policies = [{ id: 'sh-dibao', title: '最低生活保障' }];
const fields = [{ fact: 'age', person: '奶奶', question: '奶奶今年多大?', answer: '82 岁' }];
const device = '0123456789abcdef0123456789abcdef';
const handover: contract.HandoverLine = {
  id,
  at,
  expiresAt: at + 72 * hour,
  street,
  streetName,
  fields: 1,
  state: 'open',
  caseId: null,
};

/** What comes in beside reports: talk with reporters, places, posters, hand-overs, packs, feedback. */
export const intakeExamples = [
  example(contract.answerReceipt, { code: receipt.code, answer: '在三楼,红色的门', login: '0a1b2c' }, receipt),
  example(contract.withdrawReport, { code: receipt.code }, { ...receipt, withdrawn: true }),
  example(
    contract.askReporter,
    { id, question: '门是三楼还是四楼?' },
    { ...view, question: { text: '门是三楼还是四楼?', at, answer: null } },
  ),
  example(
    contract.listReviews,
    {},
    {
      items: [{ id, at, verdict: 'review', words: 'note', committeeName: view.committeeName, note: '加微信聊' }],
    },
  ),
  example(contract.reviewNote, { id, act: 'hide' }, { ...view, note: null, noteCheck: 'hidden' }),
  example(
    contract.markAlike,
    { id, otherId: eventId, act: 'link' },
    { ...view, alike: [{ id: eventId, state: 'linked', why: '同一弄、同一号、同一室', receivedAt: at }] },
  ),
  example(
    contract.locate,
    { lat: 31.2185, lng: 121.432 },
    { items: [{ ...choice, committee: null, committeeName: null }], sure: true },
  ),
  example(contract.findPlace, { text: '江苏路岐山', near: '310105' }, { items: [choice], sure: true }),
  example(contract.createPoster, { eventId, committee: poster.committee, spot: '3号楼门口' }, poster),
  example(contract.readPosterCode, { posterId: poster.posterId }, { type: 'image/png', base64: 'iVBORw0KGgo=' }),
  example(contract.listPosters, {}, { items: [{ ...poster, scans: { today: 2, week: 9, all: 31 } }] }),
  example(contract.retirePoster, { posterId: poster.posterId }, { ...poster, retired: true }),
  example(
    contract.openPoster,
    { scene: poster.scene },
    { street, streetName, committee: poster.committee, committeeName: poster.committeeName },
  ),
  example(
    contract.createHandover,
    { id, street, policies, fields, mayCall: false, agree: true },
    { id, code: '7KQ2-M9XD', expiresAt: at + 72 * hour, streetName },
  ),
  example(contract.listHandovers, {}, { items: [handover] }),
  example(contract.revokeHandover, { id }, { ...handover, state: 'revoked' }),
  example(
    contract.openHandover,
    { code: '7KQ2-M9XD' },
    { ...view, state: 'accepted', source: 'self', handed: { policies, fields, mayCall: false, phone: null } },
  ),
  example(
    contract.readPack,
    { code: '310105', have: '9f2c1d7e0b3a4c5d' },
    { code: '310105', version: '9f2c1d7e0b3a4c5d', same: true },
  ),
  example(
    contract.sendPolicyFeedback,
    { id, region: '310105', policy: 'sh-dibao', version: '9f2c1d7e0b3a4c5d', wrong: '电话打不通了', device },
    { taken: true },
  ),
  example(
    contract.listFeedback,
    {},
    {
      items: [
        { id, at, policy: 'sh-dibao', title: '最低生活保障', version: '9f2c1d7e0b3a4c5d', wrong: '电话打不通了' },
      ],
    },
  ),
] as const;
