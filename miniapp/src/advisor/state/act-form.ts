import type { Act, StepEvent } from './step-event.ts';

type Of<K extends Act> = Extract<StepEvent, { kind: K }>;

/** What an advisor has filled in so far; kept while the page is open, whatever the network does. */
export type ActDraft = {
  readonly finding?: Of<'link'>['finding'];
  readonly way?: Of<'contact'>['way'];
  readonly outcome?: Of<'contact'>['outcome'];
  readonly reason?: Of<'proposeClose'>['reason'];
  readonly note: string;
};

export const emptyDraft: ActDraft = { note: '' };

/** What still has to be filled in before the step can be recorded, or the event to record. */
export type Filled = { readonly kind: 'ready'; readonly event: StepEvent } | { readonly kind: 'choice' | 'note' };

const choice = { kind: 'choice' } as const;
const ready = (event: StepEvent): Filled => ({ kind: 'ready', event });
const withNote = (note: string, make: (note: string) => StepEvent): Filled =>
  note ? ready(make(note)) : { kind: 'note' };

/** The event a filled-in form stands for. */
export const filled = (act: Act, { finding, way, outcome, reason, note: typed }: ActDraft): Filled => {
  const note = typed.trim();
  const said = note ? { note } : {};
  switch (act) {
    case 'accept':
    case 'approveClose':
      return ready({ kind: act });
    case 'link':
      return finding ? ready({ kind: act, finding, ...said }) : choice;
    case 'contact':
      return way && outcome ? ready({ kind: act, way, outcome, ...said }) : choice;
    case 'proposeClose':
      return reason ? withNote(note, (given) => ({ kind: act, reason, note: given })) : choice;
    case 'returnClose':
    case 'reopen':
    case 'clearFlag':
      return withNote(note, (given) => ({ kind: act, note: given }));
    default:
      return act satisfies never;
  }
};

/** Most characters of the note of each act, as the contract has it. */
export const noteMax = (act: Act): number => (act === 'link' ? 200 : 500);
