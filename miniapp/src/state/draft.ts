import type { ReportDraft } from 'shared-scoring/contract';
import { CommitteeCode, Modifier, SignId, StreetCode, Ulid } from 'shared-scoring/contract';
import * as z from 'zod/mini';

/** A place as picked on the phone: the codes to send, the names to show. */
export const PickedPlace = z.object({
  street: StreetCode,
  streetName: z.string(),
  committee: z.optional(CommitteeCode),
  committeeName: z.optional(z.string()),
});
export type PickedPlace = z.infer<typeof PickedPlace>;

/** A report while it is being written; every field may still be empty. The id stays the same until it is sent. */
export const Draft = z.object({
  id: Ulid,
  place: z.nullable(PickedPlace),
  door: z.string(),
  signs: z.array(SignId),
  modifiers: z.array(Modifier),
  note: z.string(),
  spoken: z.enum(['yes', 'no', 'unsaid']),
  promise: z.boolean(),
  unnamed: z.boolean(),
});
export type Draft = z.infer<typeof Draft>;

/** What still keeps a draft from being sent, in the order of the page. */
export type Missing = 'place' | 'signs' | 'promise';

export const maxNote = 200;
export const maxDoor = 60;

/** A new draft under its own id; the place is the last one used, if any. */
export const emptyDraft = (id: string, place: PickedPlace | null = null): Draft => ({
  id,
  place,
  door: '',
  signs: [],
  modifiers: [],
  note: '',
  spoken: 'unsaid',
  promise: false,
  unnamed: false,
});

/** True while nothing was written that would be a loss. */
export const isBlank = ({ signs, modifiers, note, door }: Draft): boolean =>
  signs.length + modifiers.length === 0 && note.trim() === '' && door.trim() === '';

/** The list with the item put in, or taken out when it was there. */
export const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

export const missing = ({ signs, place, promise }: Draft): readonly Missing[] => [
  ...(place ? [] : (['place'] as const)),
  ...(signs.length === 0 ? (['signs'] as const) : []),
  ...(promise ? [] : (['promise'] as const)),
];

/** The report to send, or null while something is missing. Empty texts are left out, not sent as blanks. */
export const toReport = (draft: Draft): ReportDraft | null => {
  const { id, place, signs, modifiers, spoken, promise, unnamed } = draft;
  if (!place || !promise || signs.length === 0) return null;
  const door = draft.door.trim();
  const note = draft.note.trim();
  return {
    id,
    place: {
      street: place.street,
      ...(place.committee ? { committee: place.committee } : {}),
      ...(door ? { door } : {}),
    },
    signs,
    modifiers,
    ...(note ? { note } : {}),
    spoken,
    promise,
    unnamed,
  };
};

/** A report taken back to be changed: every field as it was, under the given id. */
export const draftOf = (report: ReportDraft, place: PickedPlace, id: string): Draft => ({
  id,
  place,
  door: report.place.door ?? '',
  signs: report.signs,
  modifiers: report.modifiers,
  note: report.note ?? '',
  spoken: report.spoken,
  promise: report.promise,
  unnamed: report.unnamed,
});
