import type { Office } from './unit-key.ts';

/** An office word as said: 居委 for 居委会, 街道办 for 街道办事处. */
export type Said = { readonly office: Office; readonly end: number };

const words: readonly (readonly [RegExp, Office])[] = [
  [/(?:社区|小区)?居(?:民?委员?会?|委)|社区(?!医院|卫生|食堂|服务)|居民区|居(?![民住家然])/uy, '居'],
  [/(?:村|嘎查)?(?:村民委员会|村委会?|村部)|嘎查|牧委会|村/uy, '村'],
  [/(?:虚拟)?生活区/uy, '生活区'],
  [/街道(?:办事处|办)?|地区(?:办事处)?|办事处/uy, '街道'],
  [/镇(?:政府)?(?!上)/uy, '镇'],
  [/(?:\p{L}{1,5}族)?乡|苏木/uy, '乡'],
  [/新?区(?!间)/uy, '区'],
  [/(?:\p{L}{1,14}自治)?[县旗](?![城里])/uy, '县'],
  [/市(?![场里民])/uy, '市'],
  [/(?:\p{L}{1,8})?自治区|省/uy, '省'],
  [/(?:\p{L}{1,14})?自治州|地区|盟/uy, '州'],
];

/** The office words that stand right at this place of a folded text: 地区 is one of a street and one of a city. */
export const wordsAt = (text: string, at: number): readonly Said[] =>
  words.flatMap(([word, office]) => {
    word.lastIndex = at;
    return word.test(text) ? [{ office, end: word.lastIndex }] : [];
  });
