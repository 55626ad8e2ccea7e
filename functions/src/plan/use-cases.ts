export { readWork } from '../in-hand/view.ts';
export { readMatches } from './matches.ts';
export { recordService } from './record-service.ts';
export { settlePlan } from './settle-plan.ts';
export { planView, savePlan } from './view.ts';
