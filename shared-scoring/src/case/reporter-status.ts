import type { CaseState } from './states.ts';

/** All a reporter ever hears of a case. Same words as ReceiptStatus of the contract, which also has 补充请求. */
export type ReporterStatus = '已收到' | '已受理' | '已跟进';

/** A reopened case stays 已跟进: going back would tell the reporter that something happened. */
export const reporterStatus = (state: CaseState, reopened = false): ReporterStatus => {
  if (reopened) return '已跟进';
  switch (state) {
    case 'received':
      return '已收到';
    case 'accepted':
    case 'linked':
      return '已受理';
    default:
      return '已跟进';
  }
};
