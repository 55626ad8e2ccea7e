import type { ClockData } from '../clock/due-at.ts';
import { firstDue } from './next-due.ts';
import type { CaseFacts } from './types.ts';

/** A new case in S1: routed and levelled, with one accountable owner on duty and its first due time. */
export const openCase = (
  start: {
    readonly level: CaseFacts['level'];
    readonly redFlag: boolean;
    readonly hides?: boolean | undefined;
    readonly owner: string;
    readonly receivedAt: number;
  },
  data: ClockData,
): CaseFacts => ({
  state: 'received',
  level: start.level,
  redFlag: start.redFlag,
  ...(start.hides && { hides: true }),
  owner: start.owner,
  receivedAt: start.receivedAt,
  due: firstDue(start.level, start.receivedAt, data),
});
