const full: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const han = '[\\u3400-\\u9fff\\u300a-\\u300f\\u201c\\u201d]';
const after = new RegExp(`(${han})([,:;?!()])`, 'g');
const before = new RegExp(`([,:;?!()])(?=${han})`, 'g');
const inBrackets = /（([^()（）]*)\)/g;

/** Marks beside Chinese characters in their full width, as print sets them; figures keep theirs (1,500). */
export const setInHan = (text: string): string =>
  text
    .replace(after, (_, word: string, mark: string) => word + (full[mark] ?? mark))
    .replace(before, (mark: string) => full[mark] ?? mark)
    .replace(inBrackets, '（$1）');
