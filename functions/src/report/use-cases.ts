export { answerReceipt } from './answer-receipt.ts';
export { askReporter } from './ask-reporter.ts';
export { listReviews, reviewNote } from './review.ts';
export { withdrawReport } from './withdraw-report.ts';
