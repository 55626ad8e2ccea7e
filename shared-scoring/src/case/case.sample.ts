import { at, shipped } from '../clock/clock-data.sample.ts';
import { openCase } from './open.ts';
import { type Step, step } from './step.ts';
import type { Actor, CaseEvent, CaseFacts } from './types.ts';

export const ada: Actor = { id: 'ada', role: 'advisor' };
export const bo: Actor = { id: 'bo', role: 'advisor' };
export const lea: Actor = { id: 'lea', role: 'lead' };
export const lin: Actor = { id: 'lin', role: 'lead' };
export const dan: Actor = { id: 'dan', role: 'district' };
export const sweep: Actor = { id: 'sweep', role: 'system' };

/** One event of each kind. */
export const events = {
  accept: { kind: 'accept' },
  link: { kind: 'link', finding: 'new' },
  phone: { kind: 'contact', way: 'phone', outcome: 'reached' },
  visit: { kind: 'contact', way: 'door', outcome: 'reached' },
  refused: { kind: 'contact', way: 'phone', outcome: 'refused' },
  notFound: { kind: 'contact', way: 'door', outcome: 'notFound' },
  proposeClose: { kind: 'proposeClose', reason: 'helped', note: '低保已批' },
  approveClose: { kind: 'approveClose' },
  returnClose: { kind: 'returnClose', note: '再看一次' },
  reopen: { kind: 'reopen', note: '又有新情况' },
} as const satisfies Record<string, CaseEvent>;

export type Move = readonly [event: CaseEvent, actor: Actor, time: string];

/** A case received on a Monday morning, with the advisor on duty accountable for it. */
export const aCase = (over: Partial<Parameters<typeof openCase>[0]> = {}): CaseFacts =>
  openCase({ level: 'P2', redFlag: false, owner: 'ada', receivedAt: at('2026-11-23 09:00'), ...over }, shipped);

/** One step at a time of day in Shanghai. */
export const tryStep = (facts: CaseFacts, [event, actor, time]: Move): Step =>
  step(facts, event, { ...shipped, actor, now: at(time) });

/** The case after moves that must all be allowed. */
export const after = (facts: CaseFacts, ...moves: readonly Move[]): CaseFacts =>
  moves.reduce((before, move) => {
    const result = tryStep(before, move);
    if (result.kind === 'refused') throw new Error(`${move[0].kind}: ${result.why}`);
    return result.facts;
  }, facts);
