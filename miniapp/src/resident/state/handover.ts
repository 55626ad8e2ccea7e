import type { HandoverDraft } from 'shared-scoring/contract';
import type { Interview } from './interview.ts';

/** One answer that may be handed over, in the words of the screen. `key` names it on this phone only. */
export type Giveable = HandoverDraft['fields'][number] & { readonly key: string };
export type Wish = HandoverDraft['policies'][number];

/** What has been ticked so far; nothing is ticked for the person. The id stays the same until it is sent. */
export type Picks = {
  readonly id: string;
  readonly street: string | null;
  readonly policies: readonly string[];
  readonly answers: readonly string[];
  readonly note: string;
  readonly mayCall: boolean;
  readonly phone: string;
};

/** Nothing ticked. */
export const noPicks = (id: string): Picks => ({
  id,
  street: null,
  policies: [],
  answers: [],
  note: '',
  mayCall: false,
  phone: '',
});

/** A number somebody can be called on, as the contract takes it. */
export const isPhone = (text: string): boolean => /^\+?[\d -]{5,20}$/.test(text.trim());

/** What still keeps it from being handed over, in the order of the page. */
export type Lacking = 'street' | 'something' | 'phone';

/** The first thing that is missing; null when it can go. */
export const lackingOf = ({ street, policies, answers, note, mayCall, phone }: Picks): Lacking | null => {
  if (street === null) return 'street';
  if (policies.length + answers.length === 0 && note.trim() === '') return 'something';
  return mayCall && !isPhone(phone) ? 'phone' : null;
};

const words = ({ fact, person, question, answer }: Giveable) => ({ fact, person, question, answer });

/** Exactly what is sent: the ticked answers and policies, and the number only with leave to call. Null while it lacks something. */
export const toHandOver = (
  picks: Picks,
  giveable: readonly Giveable[],
  wishes: readonly Wish[],
): HandoverDraft | null => {
  const { id, street, mayCall } = picks;
  if (street === null || lackingOf(picks)) return null;
  const note = picks.note.trim();
  return {
    id,
    street,
    policies: wishes.filter((wish) => picks.policies.includes(wish.id)),
    fields: giveable.filter(({ key }) => picks.answers.includes(key)).map(words),
    ...(note ? { note } : {}),
    mayCall,
    ...(mayCall ? { phone: picks.phone.trim() } : {}),
    agree: true,
  };
};

/** The list with one more ticked, or unticked when it was. */
export const ticked = (list: readonly string[], key: string): readonly string[] =>
  list.includes(key) ? list.filter((one) => one !== key) : [...list, key];

type Wording = (ref: Interview['asked'][number]) => { readonly question: string; readonly answer: string } | null;

/** Everything that was answered and may be given, the list of people first. */
export const giveableOf = (
  interview: Interview,
  wording: Wording,
  people: { readonly question: string },
): readonly Giveable[] => {
  const members = interview.answers.members ?? [];
  const who = {
    key: 'members',
    fact: 'members',
    person: null,
    ...people,
    answer: members.map(({ label }) => label).join('、'),
  };
  const told = interview.asked.flatMap((ref) => {
    const worded = wording(ref);
    const person = members.find(({ id }) => id === ref.member)?.label ?? null;
    return worded ? [{ key: `${ref.fact}/${ref.member ?? ''}`, fact: ref.fact, person, ...worded }] : [];
  });
  return members.length > 0 ? [who, ...told] : told;
};
