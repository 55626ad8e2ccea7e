import type { StepEvent } from './step-event.ts';

type Of<K extends StepEvent['kind']> = Extract<StepEvent, { kind: K }>;

/** What was filled in of somebody's consent so far. */
export type ConsentDraft = {
  readonly kind: 'witnessConsent' | 'guardianConsent';
  readonly purpose?: Of<'guardianConsent'>['purpose'];
  readonly witness?: string;
  readonly guardian?: Of<'guardianConsent'>['guardian'];
  /** Months, of which twelve are a year. */
  readonly term: '1' | '3' | '6' | '12';
  readonly born: string;
  readonly words: string;
};

export type Made =
  | { readonly kind: 'ready'; readonly event: StepEvent }
  | { readonly kind: 'choice' | 'born' | 'words' };

const day = 86_400_000;

/** The event a filled-in consent stands for, or what is still missing. */
export const consentEvent = (draft: ConsentDraft, newId: () => string, now: number): Made => {
  const { kind, purpose, witness, guardian, term, born, words } = draft;
  const until = now + Math.round(Number(term) * 30.4 * day);
  if (!purpose || (kind === 'witnessConsent' ? !witness : !guardian)) return { kind: 'choice' };
  if (kind === 'guardianConsent' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(born.trim())) return { kind: 'born' };
  const said = words.trim();
  if (!said) return { kind: 'words' };
  const one = { consent: newId(), until, words: said };
  if (kind === 'witnessConsent' && witness && purpose !== 'child')
    return { kind: 'ready', event: { kind, ...one, purpose, witness } };
  if (kind === 'guardianConsent' && guardian)
    return { kind: 'ready', event: { kind, ...one, purpose, guardian, born: born.trim() } };
  return { kind: 'choice' };
};
