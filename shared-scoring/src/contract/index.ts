import { readCase, stepCase } from './case.ts';
import { leaveFamilyCase, listFamilyCases, openInvite, readFamilyCase } from './family.ts';
import { complainOfCase, objectToCase, readFamilyAssessment } from './family-acts.ts';
import { endGrant, listGrants, setGrant, shareCase } from './family-grants.ts';
import { answerPlanItem, readFamilyPlan } from './family-plan.ts';
import { exportHeld, readHeld } from './family-rights.ts';
import { answerVisit, askOfCase, rateCase, readRatings } from './family-talk.ts';
import { listFeedback, sendPolicyFeedback } from './feedback.ts';
import { createHandover, listHandovers, openHandover, revokeHandover } from './handover.ts';
import { completeAssessment, readHousehold, recordVisit } from './household.ts';
import { inviteFamily, revokeInvite } from './invite.ts';
import { markAlike } from './likeness.ts';
import { readMatches } from './matches.ts';
import { readPopulation, readSample } from './oversight.ts';
import { readPack } from './packs.ts';
import { findPlace, locate } from './place.ts';
import { readPlan, recordService, savePlan, settlePlan } from './plan.ts';
import { createPoster, listPosters, openPoster, readPosterCode, retirePoster } from './poster.ts';
import { askReporter } from './question.ts';
import { markQueueSeen, readQueue } from './queue.ts';
import { answerReceipt, withdrawReport } from './receipt-acts.ts';
import { fileReport, readReceipt } from './report.ts';
import { listReviews, reviewNote } from './review.ts';
import { endLeave, endPost, putDuty, putLeave, readPromise, readRoster, removeDuty } from './roster.ts';
import { markRead, openSession, readInbox, readMe } from './session.ts';
import { readDistrictStaff, readOffers } from './transfer.ts';
import { readWork } from './work.ts';

export * from './case.ts';
export * from './endpoint.ts';
export * from './family.ts';
export * from './family-acts.ts';
export * from './family-grants.ts';
export * from './family-plan.ts';
export * from './family-rights.ts';
export * from './family-talk.ts';
export * from './feedback.ts';
export * from './hand-in.ts';
export * from './handed.ts';
export * from './handover.ts';
export * from './household.ts';
export * from './invite.ts';
export * from './likeness.ts';
export * from './matches.ts';
export * from './oversight.ts';
export * from './packs.ts';
export * from './place.ts';
export * from './plan.ts';
export * from './poster.ts';
export * from './problem.ts';
export * from './question.ts';
export * from './queue.ts';
export * from './receipt-acts.ts';
export * from './report.ts';
export * from './review.ts';
export * from './roster.ts';
export * from './session.ts';
export * from './transfer.ts';
export * from './values.ts';
export * from './work.ts';

/** Every endpoint of the product; the server serves exactly these, OpenAPI lists exactly these. */
export const endpoints = [
  openSession,
  readMe,
  readInbox,
  markRead,
  fileReport,
  readReceipt,
  answerReceipt,
  withdrawReport,
  askReporter,
  listReviews,
  reviewNote,
  markAlike,
  locate,
  findPlace,
  createPoster,
  readPosterCode,
  listPosters,
  retirePoster,
  openPoster,
  createHandover,
  listHandovers,
  revokeHandover,
  openHandover,
  sendPolicyFeedback,
  listFeedback,
  readPack,
  readQueue,
  markQueueSeen,
  readOffers,
  readDistrictStaff,
  readCase,
  stepCase,
  inviteFamily,
  revokeInvite,
  openInvite,
  listFamilyCases,
  readFamilyCase,
  recordVisit,
  readHousehold,
  completeAssessment,
  readWork,
  readPlan,
  savePlan,
  settlePlan,
  recordService,
  readMatches,
  objectToCase,
  complainOfCase,
  readFamilyAssessment,
  readFamilyPlan,
  answerPlanItem,
  answerVisit,
  askOfCase,
  rateCase,
  readRatings,
  readPopulation,
  readSample,
  readHeld,
  exportHeld,
  listGrants,
  setGrant,
  endGrant,
  shareCase,
  leaveFamilyCase,
  readPromise,
  readRoster,
  putDuty,
  removeDuty,
  putLeave,
  endLeave,
  endPost,
] as const;
