export { completeAssessment } from './complete-assessment.ts';
export { recordVisit } from './record-visit.ts';
export { householdView } from './view.ts';
