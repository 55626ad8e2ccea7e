import { inviteFamily, readCase, readQueue, revokeInvite, stepCase } from './case.ts';
import { leaveFamilyCase, listFamilyCases, openInvite, readFamilyCase } from './family.ts';
import { listFeedback, sendPolicyFeedback } from './feedback.ts';
import { createHandover, listHandovers, openHandover, revokeHandover } from './handover.ts';
import { readPack } from './packs.ts';
import { fileReport, readReceipt } from './report.ts';
import { markRead, openSession, readInbox, readMe } from './session.ts';

export * from './case.ts';
export * from './endpoint.ts';
export * from './family.ts';
export * from './feedback.ts';
export * from './handed.ts';
export * from './handover.ts';
export * from './packs.ts';
export * from './problem.ts';
export * from './report.ts';
export * from './session.ts';
export * from './values.ts';

/** Every endpoint of the product; the server serves exactly these, OpenAPI lists exactly these. */
export const endpoints = [
  openSession,
  readMe,
  readInbox,
  markRead,
  fileReport,
  readReceipt,
  createHandover,
  listHandovers,
  revokeHandover,
  openHandover,
  sendPolicyFeedback,
  listFeedback,
  readPack,
  readQueue,
  readCase,
  stepCase,
  inviteFamily,
  revokeInvite,
  openInvite,
  listFamilyCases,
  readFamilyCase,
  leaveFamilyCase,
] as const;
