/**
 * What no cold start that files a report or opens a queue needs, as one file that loads when the first of them is asked
 * for. One, because every file that loads by itself splits what it shares with the start into further files, and each
 * file costs a start about a millisecond.
 */
export { complain, object } from '../family/acts.ts';
export { readFamilyAssessment } from '../family/assessment.ts';
export { listFeedback } from '../feedback/item.ts';
export { sendFeedback } from '../feedback/send-feedback.ts';
export { createHandover, listHandovers, openHandover, revokeHandover } from '../handover/use-cases.ts';
export { completeAssessment, householdView, recordVisit } from '../household/use-cases.ts';
export { markAlike } from '../household-likeness/mark-alike.ts';
export { endLeave, endPost, putDuty, putLeave, removeDuty } from '../identity/change-roster.ts';
export { readPromise } from '../identity/promise.ts';
export { rosterView } from '../identity/roster-view.ts';
export { readPack } from '../packs/read-pack.ts';
export { findPlace } from '../place/find-place.ts';
export { locate } from '../place/locate.ts';
export { createPoster, listPosters, openPoster, readPosterCode, retirePoster } from '../poster/use-cases.ts';
export { answerReceipt, askReporter, listReviews, reviewNote, withdrawReport } from '../report/use-cases.ts';
export { receivePush } from '../wechat/receive-push.ts';
