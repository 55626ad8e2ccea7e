import type { SignCatalogue, SignLevel } from './signs.ts';

export type RaisingWord = {
  readonly word: string;
  readonly about: string;
  readonly level: SignLevel;
  readonly hides: boolean;
};

/** Letters and characters only, full-width forms folded: "不 想、活" reads like "不想活". */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Words of the note that raise the level, in catalogue order, one per kind. A note never lowers anything. */
export const raisingWords = (note: string, catalogue: SignCatalogue): readonly RaisingWord[] => {
  const said = plain(note);
  if (said === '') return [];
  return catalogue.keywords.flatMap(({ words, short, level, hides }) => {
    const word = words.find((candidate) => said.includes(plain(candidate)));
    return word === undefined ? [] : [{ word, about: short, level, hides }];
  });
};
