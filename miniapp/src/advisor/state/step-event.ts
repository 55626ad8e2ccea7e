import type { InputOf, QueueItem, stepCase } from 'shared-scoring/contract';

/** What may be recorded on a case, as the contract has it. */
export type StepEvent = InputOf<typeof stepCase>['event'];
/** What the case page offers. */
export type Act = Extract<
  StepEvent['kind'],
  'accept' | 'link' | 'contact' | 'proposeClose' | 'approveClose' | 'returnClose' | 'reopen' | 'clearFlag'
>;
export type CaseState = QueueItem['state'];
