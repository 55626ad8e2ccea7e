/** What runs beside the state of a case. Ids, states and moments (ms) only: words are in the log. */
export type Sides = {
  /** When a visit is arranged for. */
  readonly visitAt?: number | undefined;
  /** What the household said to it: it suits, or another time is wished for, perhaps `visitWish`. */
  readonly visitReply?: 'agreed' | 'other' | undefined;
  readonly visitWish?: number | undefined;
  readonly visitedAt?: number | undefined;
  readonly grade?: 'none' | 'low' | 'moderate' | 'high' | null | undefined;
  /** The last assessment, who recorded it (an objection goes to somebody else), and how much need there may be, 0–100. */
  readonly assessment?: { readonly id: string; readonly by: string; readonly upper?: number | undefined } | undefined;
  readonly items?: readonly Item[] | undefined;
  /** Looks back since the plan began: they grow rarer. */
  readonly revisits?: number | undefined;
  /** Quiet rounds on the watch list, one after the other. */
  readonly quiet?: number | undefined;
  readonly referrals?: readonly Referral[] | undefined;
  readonly escalations?: readonly Escalated[] | undefined;
  readonly mandatory?: Mandatory | undefined;
  readonly relief?: { readonly state: 'needed' | 'approved' | 'given' | 'settled'; readonly dueAt: number } | undefined;
  readonly conference?: Conference | undefined;
  readonly procedures?: readonly Procedure[] | undefined;
  readonly tasks?: readonly Task[] | undefined;
  /** What the household said or asked; each is answered by its day. */
  readonly asks?: readonly Ask[] | undefined;
  /** The service clock stands still: since when, why, and what was due. */
  readonly held?: { readonly since: number; readonly reason: string; readonly due: Held } | undefined;
  /** All the time the service clock stood still, in ms. */
  readonly pausedMs?: number | undefined;
  /** Put together with another report of the same household; `was` gives everything back. */
  readonly merged?: { readonly into: string; readonly at: number; readonly was: { readonly due: Held } } | undefined;
  readonly closedBy?: string | undefined;
  /** It has ended; until then the household may say that it does not agree. */
  readonly objectUntil?: number | undefined;
  readonly consents?: readonly Consent[] | undefined;
  readonly checks?: readonly Check[] | undefined;
  /** Due times of earlier rounds, oldest first: reopening never loses them. */
  readonly rounds?: readonly { readonly from: number; readonly to: number }[] | undefined;
};

/** Consent given without a phone, or for a child; it runs out and can be taken back at once. */
export type Consent = {
  readonly id: string;
  readonly kind: 'witnessed' | 'guardian';
  readonly purpose: 'visit' | 'share' | 'records' | 'child';
  readonly by: string;
  readonly witness?: string | undefined;
  readonly since: number;
  readonly until: number;
  readonly endedAt?: number | undefined;
};

/** A supervisor's look at a case drawn by lot. */
export type Check = {
  readonly id: string;
  readonly outcome: 'sound' | 'mend';
  readonly by: string;
  readonly at: number;
};

type Held = { readonly kind: string; readonly at: number | null; readonly since?: number | undefined };

/** One thing of the plan: somebody does it by a day, or there is nothing to do it with. */
export type Item = {
  readonly id: string;
  readonly owner: string | null;
  readonly dueAt: number | null;
  readonly state: 'open' | 'gap' | 'done' | 'stopped';
  /** What the family said to it; absent: not asked yet. */
  readonly family?: 'agreed' | 'declined' | undefined;
};

export type Referral = {
  readonly id: string;
  readonly state: 'sent' | 'received' | 'accepted' | 'delivering' | 'returned' | 'verified' | 'refused';
  readonly dueAt: number | null;
};

export type Escalated = {
  readonly id: string;
  readonly to: 'lead' | 'district';
  readonly open: boolean;
  /** The household complained: it is answered by this day. */
  readonly dueAt?: number | undefined;
};
export type Mandatory = { readonly state: 'due' | 'reported' | 'waived'; readonly by: string; readonly at: number };
export type Conference = {
  readonly state: 'called' | 'held' | 'concluded' | 'reviewed';
  readonly dueAt: number | null;
  /** Who does what it came to, by when. */
  readonly tasks?: readonly { readonly id: string; readonly owner: string; readonly dueAt: number }[] | undefined;
};

/** A statutory procedure with its own clock, which starts at acceptance (受理). */
export type Procedure = {
  readonly id: string;
  readonly type: string;
  readonly startedAt: number;
  readonly dueAt: number | null;
  readonly ended: boolean;
  readonly pausedMs: number;
  readonly pausedAt?: number | undefined;
  /** Why it stands still. */
  readonly pausedFor?: string | undefined;
};

/** What the family asked to be looked at again, by somebody who did not decide it. */
export type Task = {
  readonly id: string;
  readonly about: 'grade' | 'plan' | 'closing';
  readonly notBy: string;
  readonly dueAt: number;
  readonly open: boolean;
};

/** Words of the household, or a right over its own data that it uses; `notBy` must not be the one who answers. */
export type Ask = {
  readonly id: string;
  readonly about: 'comment' | 'copy' | 'correct' | 'delete' | 'review';
  readonly dueAt: number;
  readonly open: boolean;
  readonly notBy?: string | undefined;
};
