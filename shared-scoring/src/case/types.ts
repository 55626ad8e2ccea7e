import * as z from 'zod/mini';
import { aside } from './event/aside.ts';
import { closing } from './event/closing.ts';
import { duty } from './event/duty.ts';
import { family } from './event/family.ts';
import { familyWord } from './event/family-word.ts';
import { firstSteps } from './event/first-steps.ts';
import { level } from './event/level.ts';
import { oversight } from './event/oversight.ts';
import { referral } from './event/referral.ts';
import { road } from './event/road.ts';
import { transfer } from './event/transfer.ts';
import type { Sides } from './sides.ts';
import type { CaseState, DueKind } from './states.ts';

/** What a person (or the sweep) did to a case. */
export const CaseEvent = z.discriminatedUnion('kind', [
  ...firstSteps,
  ...road,
  ...closing,
  ...aside,
  ...level,
  ...transfer,
  ...referral,
  ...duty,
  ...family,
  ...familyWord,
  ...oversight,
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

/** Who acts. `street` is the place of an advisor or a lead, where a rule asks for it. */
export type Actor = {
  readonly id: string;
  readonly role: 'advisor' | 'lead' | 'district' | 'family' | 'system';
  readonly street?: string | undefined;
};

/** The part of a case the state machine reads and writes. Moments in ms since 1970. */
export type CaseFacts = Sides & {
  readonly state: CaseState;
  readonly level: 'P0' | 'P1' | 'P2' | 'P3';
  readonly redFlag: boolean;
  /** Exactly one accountable staff id while open; who was on duty before anybody accepted. */
  readonly owner: string;
  readonly receivedAt: number;
  /** First reached contact of this round; gone again when a closed case is reopened. */
  readonly contactedAt?: number | undefined;
  /** Start of the running round when it was reopened; the contact clock then runs from here. */
  readonly reopenedAt?: number | undefined;
  /** Attempts of this round that did not reach the household. Store them: closing without contact asks for two. */
  readonly tries?: readonly Try[] | undefined;
  /** Signs of violence or of a child in danger: nothing about it may reach an account of the household. */
  readonly hides?: boolean | undefined;
  readonly due: NextDue;
  /** A handover that waits for an answer; `owner` stays responsible. */
  readonly transfer?: Transfer | undefined;
  /** Handovers that came back since somebody last accepted one. At two the district decides. */
  readonly bounces?: number | undefined;
};

export type Transfer = {
  readonly to: { readonly street: string; readonly staff?: string | undefined };
  readonly offeredAt: number;
  /** Then it is back with the sender, and the street's lead hears of it. */
  readonly expiresAt: number;
};

/** An attempt that did not reach anybody, or was turned away. */
export type Try = { readonly at: number; readonly outcome: 'refused' | 'notFound' };

/** The one time an open case waits for. `since` is where its clock started; `estimated`: calendar not published. */
export type NextDue = {
  readonly kind: DueKind;
  readonly at: number | null;
  readonly since?: number | undefined;
  readonly estimated?: boolean | undefined;
};
