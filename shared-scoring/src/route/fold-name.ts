const DIGITS = '零一二三四五六七八九';

/** 十二 → 12, 二十 → 20, 三 → 3, 一二三 → 123. */
const asNumber = (run: string): string => {
  const at = run.indexOf('十');
  const digit = (char: string) => String(DIGITS.indexOf(char));
  if (at < 0) return [...run].map(digit).join('');
  const tens = at === 0 ? '1' : [...run.slice(0, at)].map(digit).join('');
  return `${tens}${run.length > at + 1 ? digit(run.charAt(at + 1)) : '0'}`;
};

/** Most names of a list are already folded, and a country has 665,000 of them. */
const needsFolding = /[^\u4e00-\u9fa5]|[零一二三四五六七八九十第]/u;

/** A name as people mean it: full-width folded, blanks and marks gone, Chinese numerals as digits, 第2 as 2. */
export const foldName = (text: string): string => (needsFolding.test(text) ? fold(text) : text);

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/〇/g, '零')
    .replace(/[零一二三四五六七八九]*十[一二三四五六七八九]?|[零一二三四五六七八九]+/g, asNumber)
    .replace(/第(?=\d)/g, '');

/** The folded name without its office word: 西镇居委会 → 西镇, 江苏路街道 → 江苏路. */
export const coreName = (name: string): string => {
  const folded = foldName(name);
  const core = folded.replace(
    /(社区)?(居民委员会|居委会|居委|村民委员会|村委会|村委)$|社区$|街道办事处$|街道办$|街道$/u,
    '',
  );
  return core === '' ? folded : core;
};

/**
 * A whole address as people type it, folded like `foldName`. Blanks and marks are dropped, but where two figures would
 * run together one blank stays: "江苏路 2 村,3弄" → 江苏路2村 3弄.
 */
export const foldText = (text: string): string => {
  const pieces = text
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .filter((piece) => piece !== '');
  return pieces.reduce((whole, piece) => {
    const meet = /\d$/.test(whole) && /^\d/.test(piece);
    return `${whole}${meet ? ' ' : ''}${piece}`;
  }, '');
};
