import type { InputOf, QueueItem, stepCase } from 'shared-scoring/contract';

/** What may be recorded on a case, as the contract has it. */
export type StepEvent = InputOf<typeof stepCase>['event'];
export type Act = StepEvent['kind'];
export type CaseState = QueueItem['state'];
