/** A code as a screen reader should say it, sign by sign with a pause between groups: K 7 M 2，9 P X 4. */
export const spellCode = (code: string): string =>
  code
    .split('-')
    .map((group) => [...group].join(' '))
    .join('，');
