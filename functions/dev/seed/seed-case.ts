import type { CaseEvent } from 'shared-scoring';
import type { ReportDraft } from 'shared-scoring/contract';
import type { Ago } from './when.ts';

/** What somebody did to a case after it was reported. */
export type Turn =
  | { readonly ago: Ago; readonly who: string; readonly event: CaseEvent }
  /** The advisor invites the family and the family opens the invitation. */
  | { readonly ago: Ago; readonly who: string; readonly invites: string };

export type SeedCase = {
  readonly ago: Ago;
  readonly by: string;
  readonly report: Omit<ReportDraft, 'id' | 'promise'>;
  readonly turns: readonly Turn[];
};

type Told = Partial<Pick<ReportDraft, 'modifiers' | 'note' | 'spoken' | 'unnamed'>>;

/** A door in a committee (last three digits of its code) of a street. */
export const at = (street: string, committee: string, door: string) => ({
  street,
  committee: street + committee,
  door,
});
/** A report with what its neighbour told; the rest is left unsaid. */
export const report = (place: ReportDraft['place'], signs: readonly string[], told: Told = {}): SeedCase['report'] => ({
  place,
  signs: [...signs],
  modifiers: [],
  spoken: 'unsaid',
  unnamed: false,
  ...told,
});
