import * as z from 'zod/mini';

/** States of a case. Numbers are those of the state table (S1 已收到 … S13 已结案). */
export const CaseState = z.enum([
  'received', // S1 已收到: routed, levelled, an advisor on duty is accountable and alerted
  'accepted', // S2 已受理: a named advisor owns it (首问负责)
  'linked', // S3 关联住户: same household, new household or in doubt
  'contacted', // S4 首次联系: at least one attempt is on record
  'closing', // S12 结案建议: waits for the street lead
  'closed', // S13 已结案
]);
export type CaseState = z.infer<typeof CaseState>;

/** What a person (or the sweep) did to a case. */
export const CaseEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept') }),
  z.object({
    kind: z.literal('link'),
    finding: z.enum(['new', 'same', 'unsure']),
    note: z.optional(z.string().check(z.maxLength(200))),
  }),
  z.object({
    kind: z.literal('contact'),
    way: z.enum(['phone', 'door', 'other']),
    outcome: z.enum(['reached', 'refused', 'notFound']),
    note: z.optional(z.string().check(z.maxLength(500))),
  }),
  z.object({
    kind: z.literal('proposeClose'),
    reason: z.enum(['helped', 'noNeed', 'moved', 'refused', 'other']),
    note: z.string().check(z.trim(), z.minLength(1, '请写一句结案说明'), z.maxLength(500)),
  }),
  z.object({ kind: z.literal('approveClose') }),
  z.object({
    kind: z.literal('returnClose'),
    note: z.string().check(z.trim(), z.minLength(1, '请写明退回原因'), z.maxLength(500)),
  }),
  z.object({
    kind: z.literal('reopen'),
    note: z.string().check(z.trim(), z.minLength(1, '请写明重开原因'), z.maxLength(500)),
  }),
]);
export type CaseEvent = z.infer<typeof CaseEvent>;

export type Actor = { readonly id: string; readonly role: 'advisor' | 'lead' | 'district' | 'system' };

/** What the clock waits for next. */
export type DueKind = 'accept' | 'contact' | 'visit' | 'approve' | 'none';

/** The part of a case the state machine reads and writes. Moments in ms since 1970. */
export type CaseFacts = {
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
