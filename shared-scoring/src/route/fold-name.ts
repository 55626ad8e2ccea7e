const DIGITS = '零一二三四五六七八九';

/** 十二 → 12, 二十 → 20, 三 → 3, 一二三 → 123. */
const asNumber = (run: string): string => {
  const at = run.indexOf('十');
  const digit = (char: string) => String(DIGITS.indexOf(char));
  if (at < 0) return [...run].map(digit).join('');
  const tens = at === 0 ? '1' : [...run.slice(0, at)].map(digit).join('');
  return `${tens}${run.length > at + 1 ? digit(run.charAt(at + 1)) : '0'}`;
};

/** A name as people mean it: full-width folded, blanks and marks gone, Chinese numerals as digits, 第2 as 2. */
export const foldName = (text: string): string =>
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
