import fc from 'fast-check';
import type { CaseEvent } from 'shared-scoring';
import { jiangsuRoad, xinhuaRoad } from '../world.sample.ts';

export const people = ['advisor', 'advisor2', 'lead', 'advisorXinhua', 'leadXinhua', 'district'] as const;
export const events: readonly CaseEvent[] = [
  { kind: 'accept' },
  { kind: 'link', finding: 'new' },
  { kind: 'contact', way: 'door', outcome: 'reached' },
  { kind: 'proposeClose', reason: 'helped', note: '好了' },
  { kind: 'approveClose' },
  { kind: 'returnClose', note: '再看看' },
  { kind: 'reopen', note: '又来电话' },
  { kind: 'offerTransfer', to: { street: xinhuaRoad }, note: '人住在那边' },
  { kind: 'offerTransfer', to: { street: jiangsuRoad, staff: 'advisor2' }, note: '他熟' },
  { kind: 'withdrawTransfer' },
  { kind: 'acceptTransfer' },
  { kind: 'rejectTransfer', note: '不在这边' },
  { kind: 'assign', to: { street: jiangsuRoad, staff: 'advisor' }, note: '请您来' },
  { kind: 'assign', to: { street: xinhuaRoad, staff: 'advisorXinhua' }, note: '请您来' },
];
const once = events.map(({ kind }) => kind);
const kinds = [...once, ...once.filter((kind) => kind.includes('Transfer')), 'offerTransfer', 'accept'];
/** Somebody who may record such an event tries to, or where nobody may, anybody. */
const aStep = fc.record({ act: fc.constantFrom(...kinds), pick: fc.nat(99) });
const other = fc.record({ act: fc.constantFrom('sweep', 'sweep', 'leave', 'back', 'end', 'family'), pick: fc.nat(1) });
const acts = fc.oneof({ weight: 3, arbitrary: aStep }, { weight: 1, arbitrary: other });
/** What is done at once after some minutes. */
export const aRound = fc.record({
  passes: fc.oneof(fc.nat(30), fc.nat(600)),
  acts: fc.array(acts, { minLength: 2, maxLength: 4 }),
});
export type Act = { readonly act: string; readonly pick: number };
export type Round = { readonly passes: number; readonly acts: readonly Act[] };
