/** How characters are read, without tones: '低' → ['di']. A character not in it is matched as written only. */
export type Pinyin = ReadonlyMap<string, readonly string[]>;

/** Read the generated table: one word per reading, the syllable and then its characters ('di低抵 bao保宝'). */
export const readPinyin = (table: string): Pinyin => {
  const read = new Map<string, string[]>();
  for (const word of table.split(' ')) {
    const [, syllable = '', characters = ''] = /^([a-z]+)(.*)$/.exec(word) ?? [];
    for (const character of characters) read.set(character, [...(read.get(character) ?? []), syllable]);
  }
  return read;
};
