/** A text as it is searched: half-width, lower case, without marks, blanks and 的. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/[^\p{L}\p{N}]|的/gu, '');
