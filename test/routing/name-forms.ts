import type { Row } from './country-rows.ts';

/** What people leave of an official name. Written for the test alone: the product has its own way to read names. */
type Form = { readonly bare: string; readonly office: string };

const officeWords: Readonly<Record<Row['level'], readonly string[]>> = {
  province: ['壮族自治区', '回族自治区', '维吾尔自治区', '自治区', '省', '市'],
  city: ['自治州', '地区', '盟', '市'],
  district: ['自治县', '自治旗', '新区', '区', '县', '市', '旗'],
  street: ['街道办事处', '街道', '民族乡', '地区', '镇', '乡', '苏木'],
  committee: [
    '社区居民委员会',
    '社区居委会',
    '社区村民委员会',
    '居民委员会',
    '居委会',
    '村村民委员会',
    '村民委员会',
    '村村委会',
    '村委会',
    '社区',
    '嘎查',
    '村',
  ],
};

/** An official name cut into what names it and its office word. A name of one character keeps its word. */
export const cut = ({ name, level }: Pick<Row, 'name' | 'level'>): Form => {
  const plain = name.replace(/[（(].*$/, '');
  const office = officeWords[level].find((word) => plain.endsWith(word) && plain.length - word.length >= 2);
  return office ? { bare: plain.slice(0, -office.length), office } : { bare: plain, office: '' };
};

/** Offices that sound alike are one sort: 居委 and 社区, 村委 and 村. */
export const sortOf = (office: string): string => {
  if (/居|社区/.test(office)) return '居';
  if (/村|嘎查/.test(office)) return '村';
  return /乡|苏木/.test(office) ? '乡' : office.replace('办事处', '');
};

const figures: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/[零〇一二三四五六七八九]*十[一二三四五六七八九]?/g, (ten) => String(tens(ten))],
  [/[零〇一二三四五六七八九]/g, (one) => String('零一二三四五六七八九'.indexOf(one.replace('〇', '零')))],
];

const tens = (text: string): number => {
  const [before = '', after = ''] = text.split('十');
  const one = (digit: string) => Math.max(0, '零一二三四五六七八九'.indexOf(digit.replace('〇', '零')));
  return before.length > 1
    ? Number([...before].map(one).join('')) * 10 + (after === '' ? 0 : one(after))
    : (before === '' ? 1 : one(before)) * 10 + (after === '' ? 0 : one(after));
};

/** A name for comparing: figures in one way, marks and 第 gone. */
export const plainName = (text: string): string =>
  figures
    .reduce((whole, [pattern, say]) => whole.replace(pattern, say), text.normalize('NFKC').toLowerCase())
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/第(?=\d)/g, '');
