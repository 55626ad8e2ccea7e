/** The table of `readPinyin` for the names of today. */
export function pinyinTable(): string;
