import type { CaseView } from 'shared-scoring/contract';
import type { StepEvent } from './step-event.ts';

type Waiting = NonNullable<CaseView['fromFamily']>[number];
export type Outcome = 'done' | 'partly' | 'refused';

/** The event that answers what the family asked: the words go to the family and into the log alike. */
export const answerEvent = ({ id, kind }: Pick<Waiting, 'id' | 'kind'>, outcome: Outcome, told: string): StepEvent => {
  switch (kind) {
    case 'objection':
      return { kind: 'answerTask', task: id, outcome: outcome === 'refused' ? 'kept' : 'changed', note: told, told };
    case 'complaint':
      return {
        kind: 'answerEscalation',
        escalation: id,
        outcome: outcome === 'refused' ? 'returned' : 'acted',
        note: told,
        told,
      };
    default:
      return { kind: 'answerAsk', ask: id, outcome, told };
  }
};
