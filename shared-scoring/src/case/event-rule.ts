import type { ClockData } from '../clock/due-at.ts';
import type { CaseState } from './states.ts';
import type { Actor, CaseEvent, CaseFacts } from './types.ts';

export type Kind = CaseEvent['kind'];
export type EventOf<K extends Kind> = Extract<CaseEvent, { kind: K }>;
export type StepContext = ClockData & { readonly actor: Actor; readonly now: number };

/** Who is to hear of a step: 'owner' is the owner before it, 'receiver' whom a handover is offered to. */
export type Hearer = 'family' | 'owner' | 'lead' | 'district' | 'receiver';

/** What the family's timeline needs of one log entry; notes and names stay out. */
export type FamilyLogLine = {
  readonly at: number;
  readonly kind: Kind | 'received';
  readonly way?: 'phone' | 'door' | 'other' | undefined;
  readonly outcome?: 'reached' | 'refused' | 'notFound' | undefined;
  /** What it was about, as the event has it: why a clock stopped, what was asked, how it was answered. */
  readonly about?: string | undefined;
  /** Somebody of the household did it: the one who reads (true) or another (false); absent: not the household. */
  readonly mine?: boolean | undefined;
  /** Words meant for the one who reads. */
  readonly told?: string | undefined;
};

export type Said = { readonly text: string; readonly detail: string | null };
export const said = (text: string, detail: string | null = null): Said => ({ text, detail });

/** Everything there is to know of one kind of event: who, from where, what against it, what it does, who hears what. */
export type EventRule<K extends Kind> = {
  readonly from: readonly CaseState[];
  readonly by: readonly Actor['role'][];
  /** Why this person may not do it now, in plain Chinese; null when nothing stands against it. */
  readonly against?: (facts: CaseFacts, actor: Actor) => string | null;
  /** What the event itself says that the case does not bear out. */
  readonly contradicts?: (facts: CaseFacts, event: EventOf<K>, ctx: StepContext) => string | null;
  readonly apply: (facts: CaseFacts, event: EventOf<K>, ctx: StepContext) => CaseFacts;
  /** The line of the staff log, in plain Chinese with the advisor's note. Staff only. */
  readonly say: (event: EventOf<K>, before: CaseFacts, ctx: StepContext) => string;
  /** The words of it that the household itself reads: what it wrote, or what was written for it. */
  readonly tells?: (event: EventOf<K>) => string | undefined;
  readonly hear: (before: CaseFacts, event: EventOf<K>, after: CaseFacts) => readonly Hearer[];
  /** One step in the family's words; left out for steps that are the staff's own business. */
  readonly family?: (line: FamilyLogLine, handedOver: boolean) => Said | null;
};

/** Rules of some kinds of event. */
export type Rules<K extends Kind> = { readonly [Each in K]: EventRule<Each> };

export const withNote = (text: string, note?: string) => (note ? `${text}:${note}` : text);

/** States between acceptance and the proposal to close: the owner works on it. */
export const working = [
  'accepted',
  'linked',
  'contacted',
  'declined',
  'unfound',
  'visiting',
  'assessing',
  'listing',
  'planning',
  'matching',
  'serving',
  'revisiting',
  'watching',
] as const satisfies readonly CaseState[];

/** Nothing is waited for any more; only a new round opens it again. */
const ended = ['closed', 'left', 'rejected'] as const satisfies readonly CaseState[];

/** Whether somebody still works on it: neither ended nor put together with another report of the same household. */
export const isOpen = ({ state, merged }: Pick<CaseFacts, 'state' | 'merged'>): boolean =>
  !hasEnded(state) && merged === undefined;

/** Whether a case has ended. */
export const hasEnded = (state: CaseState): boolean => (ended as readonly CaseState[]).includes(state);

export const ownerOnly = (facts: CaseFacts, actor: Actor) =>
  facts.owner === actor.id ? null : '这件事现在由别的同事负责,请先接手';
