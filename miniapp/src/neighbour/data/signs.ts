import { readSigns, triage } from 'shared-scoring';
import raw from 'shared-scoring/regions/000000/signs.json' with { type: 'json' };
import type { Draft } from '../../state/draft.ts';
import { phoneFirst, phoneForWords } from '../../text/report.ts';

const catalogue = readSigns(raw);

const inOrder = [...catalogue.signs].sort((a, b) => a.order - b.order);

/** The signs by group, each in the order of the catalogue; every red flag stands in the first group, seen at once. */
export const groups = catalogue.groups.map(({ id, title }, at) => ({
  id,
  title,
  danger: at === 0,
  /** Some red flags of this group stand in the first one. */
  alsoAbove: at > 0 && inOrder.some((sign) => sign.redFlag && sign.group === id),
  signs: inOrder.filter((sign) => (sign.redFlag ? at === 0 : sign.group === id)),
}));

/** What else a neighbour may know, in the words of the catalogue. */
export const modifiers = catalogue.modifiers.items.filter((item) => item.told === 'neighbour');

/** Help lines with what each is for, in the order asked. */
const hotlinesOf = (numbers: readonly string[]) =>
  numbers.flatMap((number) => catalogue.hotlines.filter((line) => line.number === number));

/** Whom to phone first for a sign; nobody unless it is a red flag. */
export const phoneForSign = (id: string) => hotlinesOf(phoneFirst[id] ?? []);

/** Whom to phone when the note itself speaks of danger; nobody otherwise. */
export const phoneForNote = (note: string) =>
  triage({ signs: [], modifiers: [], note }, catalogue).redFlag ? hotlinesOf(phoneForWords) : [];

/** True when nobody looking over a shoulder should see this page: violence, a child, an abandoned person. */
export const isDelicate = (signs: readonly string[], note: string): boolean =>
  triage({ signs, modifiers: [], note }, catalogue).hides;

/** True when what is written asks for somebody at once. */
export const isUrgent = ({ signs, modifiers, note }: Pick<Draft, 'signs' | 'modifiers' | 'note'>): boolean =>
  triage({ signs, modifiers, note }, catalogue).level === 'P0';
