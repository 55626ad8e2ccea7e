import type { Pinyin } from './pinyin.ts';

/** How a query was spelled: by whole syllables, or with first letters among them. */
export type Spelling = 'full' | 'initials';

/** The ends reached in `name` when `typed` is spelled from character `from` on, each with how it was spelled. */
export const spelledFrom = (
  typed: string,
  name: readonly string[],
  from: number,
  pinyin: Pinyin,
): ReadonlyMap<number, Spelling> => {
  const ends = new Map<number, Spelling>();
  const walk = (at: number, place: number, spelling: Spelling): void => {
    if (at === typed.length) {
      if (ends.get(place) !== 'full') ends.set(place, spelling);
      return;
    }
    const character = name[place];
    if (character === undefined) return;
    if (typed.startsWith(character, at)) walk(at + character.length, place + 1, spelling);
    for (const syllable of pinyin.get(character) ?? []) {
      const left = typed.slice(at);
      if (left.startsWith(syllable)) walk(at + syllable.length, place + 1, spelling);
      else if (syllable.startsWith(left) && left.length > 1) walk(typed.length, place + 1, spelling);
      if (left[0] === syllable[0]) walk(at + 1, place + 1, 'initials');
    }
  };
  walk(0, from, 'full');
  return ends;
};

/** A name written out in syllables, one per reading of its characters where they differ only once: 'dibao'. */
export const spellingsOf = (name: readonly string[], pinyin: Pinyin): string =>
  name.map((character) => pinyin.get(character)?.[0] ?? character).join('');
