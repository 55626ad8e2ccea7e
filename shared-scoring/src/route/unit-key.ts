import { foldName } from './fold-name.ts';

/** Steps from the country down to a committee. */
export type UnitLevel = 'province' | 'city' | 'district' | 'street' | 'committee';

/** What sort of office stands behind a name: 居委 and 社区 are one sort, 村委 and 村 another. */
export type Office = 'none' | '居' | '村' | '生活区' | '街道' | '镇' | '乡' | '区' | '县' | '市' | '省' | '州';

/** How a name is looked up: without its office word, 新泾镇 → 新泾 (镇), 刘家宅小区第四居委会 → 刘家宅小区4 (居). */
export type UnitKey = { readonly key: string; readonly office: Office };

const peoples =
  '(?:(?:壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土|仫佬|锡伯|柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|阿昌|普米|鄂温克|怒|京|基诺|德昂|保安|俄罗斯|裕固|乌孜别克|门巴|鄂伦春|独龙|塔塔尔|赫哲|各)族?)';

const tails: Readonly<Record<UnitLevel, readonly RegExp[]>> = {
  province: [new RegExp(`(?:${peoples}+自治区|省|市)$`, 'u'), /自治区$/u],
  city: [new RegExp(`(?:${peoples}+自治州|市|地区|盟)$`, 'u')],
  district: [new RegExp(`(?:${peoples}+自治[县旗]|新区|区|县|市|旗)$`, 'u')],
  street: [new RegExp(`(?:${peoples}+乡|街道办事处|街道|地区办事处|地区|办事处|镇|${peoples}*民族乡|乡|苏木)$`, 'u')],
  committee: [
    /(?:居民委员会|村民委员会|居委会|村委会|居民委|村民委|居委|村委|嘎查委员会|嘎查委会|牧委会|渔委会|民委会|委员会)$/u,
    /(?:虚拟社区|社区|虚拟生活区|生活区|嘎查|村)$/u,
  ],
};

const officeOf = (tail: string, level: UnitLevel): Office => {
  if (tail === '') return 'none';
  if (level === 'committee') return /居|社区/u.test(tail) ? '居' : /村|嘎查|牧/u.test(tail) ? '村' : '生活区';
  if (level === 'street') return /镇/u.test(tail) ? '镇' : /乡|苏木/u.test(tail) ? '乡' : '街道';
  if (level === 'district') return /[县旗]/u.test(tail) ? '县' : /市/u.test(tail) ? '市' : '区';
  if (/市/u.test(tail)) return '市';
  return level === 'province' ? '省' : '州';
};

/** 市辖区 and 省直辖县级行政区划 only group what lies below; nobody says them. */
const nameless = /^(市辖区|县|.*直辖县级行政区划)$/u;

/** The key of an official name, or undefined when the unit has no name of its own. A key has two characters or more. */
export const unitKey = (name: string, level: UnitLevel): UnitKey | undefined => {
  if (level === 'city' && nameless.test(name)) return undefined;
  const whole = foldName(name.replace(/[（(].*$/u, '') || name);
  let key = whole;
  for (const tail of tails[level]) {
    // A community may well be called 天山二村: only a village loses its 村.
    if (key !== whole && key.endsWith('村') && /^居/u.test(whole.slice(key.length))) break;
    const shorter = key.replace(tail, '');
    key = shorter.length >= 2 ? shorter : key.slice(0, Math.max(2, shorter.length));
  }
  return key.length < 2 ? undefined : { key, office: officeOf(ownTail(key, whole, level), level) };
};

/** What stands behind the key; of 张村委会, whose 村 had to stay in the key 张村, that 村 too. */
const ownTail = (key: string, whole: string, level: UnitLevel): string => {
  const rest = whole.slice(key.length);
  const cut = rest === '' ? key.length > 2 : tails[level].reduce((left, tail) => left.replace(tail, ''), rest) === '';
  return cut ? rest : whole.slice(key.length - 1);
};
