/** How neighbours speak of somebody, by what it says of age and sex. Two of one word never contradict. */
const kinds = [
  [/阿婆|老太|奶奶|外婆|婆婆|阿娘|大妈|大娘|老妈妈|老阿姨/u, { old: true, woman: true }],
  [/老伯|爷爷|大爷|阿公|老头|老先生|老爷子|大伯|老爹/u, { old: true, woman: false }],
  [/老人|孤老|老两口|老夫妻|老年/u, { old: true }],
  [/小孩|孩子|男孩|女孩|小朋友|宝宝|婴儿|娃/u, { old: false, child: true }],
  [/小伙|年轻|姑娘|青年|小两口/u, { old: false, child: false }],
  [/孕妇|妈妈/u, { old: false, woman: true, child: false }],
  [/男人|男的|叔叔|爸爸|男子/u, { woman: false, child: false }],
  [/女人|女的|阿姨|女子/u, { woman: true, child: false }],
] as const satisfies readonly (readonly [RegExp, Traits])[];

type Traits = { readonly old?: boolean; readonly woman?: boolean; readonly child?: boolean };

/** What is said about the person; `surname` only where it stands before such a word (张阿婆) or after 姓. */
export type Person = Traits & { readonly surname?: string; readonly wheelchair?: true };

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const surname = new RegExp(
  `姓([${surnames}])|(?<![\\p{L}])([${surnames}])(?=阿婆|老太|奶奶|大妈|大娘|老伯|爷爷|大爷|阿公|老先生|老师|师傅|家)|[的住叫]([${surnames}])(?=阿婆|老太|奶奶|大妈|大娘|老伯|爷爷|大爷|阿公|老先生|老师|师傅)`,
  'u',
);

/** Reads what a description says about the person: 张阿婆 is old, a woman, and 张. */
export const personIn = (text: string): Person => {
  const found = surname.exec(text);
  const name = found?.[1] ?? found?.[2] ?? found?.[3];
  const traits = kinds.filter(([word]) => word.test(text)).map(([, of]) => of);
  const [first, ...more] = traits;
  // A couple, or a mother and her child: nothing about one person.
  const one = first !== undefined && more.every((of) => contradiction(first, of) === undefined) ? first : {};
  return {
    ...one,
    ...(name !== undefined && { surname: name }),
    ...(/轮椅|拐杖|瘫|不能走/u.test(text) && { wheelchair: true as const }),
  };
};

/** In what two descriptions cannot be of one person, or undefined. */
export const contradiction = (one: Person, other: Person): 'old' | 'woman' | 'child' | 'surname' | undefined =>
  (['surname', 'old', 'child', 'woman'] as const).find(
    (trait) => one[trait] !== undefined && other[trait] !== undefined && one[trait] !== other[trait],
  );

/** How much two descriptions have in common, 0 to 4. */
export const inCommon = (one: Person, other: Person): number =>
  (['surname', 'old', 'woman', 'wheelchair'] as const).filter(
    (trait) => one[trait] !== undefined && one[trait] === other[trait],
  ).length;
