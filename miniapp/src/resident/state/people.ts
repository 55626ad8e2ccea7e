/** A person of the household as the picker knows one. */
export type Person = { readonly id: string; readonly label: string };

/** Names offered to be tapped; a name may be taken more than once. */
export const offered = ['我自己', '老伴', '爸爸', '妈妈', '爷爷', '奶奶', '儿子', '女儿', '小宝'] as const;

/** At most so many, as many as the questions can carry. */
export const mostPeople = 12;

/** How a person is spoken of in questions and reasons: whoever holds the phone is 您. */
export const spokenOf = (label: string): string => (label === offered[0] ? '您' : label);

/** The name for one more of the same: 儿子, then 儿子二, 儿子三; a name already taken is skipped. */
const nextLabel = (label: string, people: readonly Person[]): string => {
  const taken = new Set(people.map((one) => one.label));
  const more = ['', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((count) => label + count);
  return more.find((one) => !taken.has(one)) ?? `${label}${people.length + 1}`;
};

/** One more person; nobody more than twelve, and only one 我自己. */
export const withOneMore = (people: readonly Person[], label: string): readonly Person[] => {
  if (people.length >= mostPeople || (label === offered[0] && people.some((one) => one.label === label))) return people;
  const highest = people.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
  return [...people, { id: `m${highest + 1}`, label: nextLabel(label, people) }];
};

/** Gives a person another name; blanks around it go, an empty name changes nothing. */
export const renamed = (people: readonly Person[], id: string, label: string): readonly Person[] => {
  const name = label.trim().slice(0, 8);
  if (!name || people.some((one) => one.id !== id && one.label === name)) return people;
  return people.map((one) => (one.id === id ? { id, label: name } : one));
};
