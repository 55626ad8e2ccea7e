/** Limits of the template field types; keys are type + index, the index is no limit. Source: wechat.md §5.1. */
const han = '\\p{Script=Han}';
const day = '\\d{4}(?:年(?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12]\\d|3[01])日|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))';
const clock = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?';
const range = (one: string) => new RegExp(`^${one}(?:~${one})?$`, 'u');

const rules: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/su,
  number: /^-?(?=(?:\D*\d){1,32}\D*$)\d+(?:\.\d+)?$/u,
  letter: /^[A-Za-z]{1,32}$/u,
  symbol: /^[\p{P}\p{S}]{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/u,
  time: range(`(?:${day} ?)?${clock}`),
  date: range(`${day}(?: ?${clock})?`),
  amount: /^[¥￥$€£]?\d{1,10}(?:\.\d+)?元?$/u,
  phone_number: /^[\d+\-() ]{1,17}$/u,
  car_number: new RegExp(`^(?=.{5,8}$)${han}?[A-Z0-9]+${han}?$`, 'u'),
  name: new RegExp(`^(?:(?=.*${han})[^\\d]{1,10}|[^\\d${han}]{1,20})$`, 'u'),
  phrase: new RegExp(`^${han}{1,5}$`, 'u'),
  enum: /^.{1,20}$/su,
  const: /^.{1,20}$/su,
};

export type BadField = { readonly key: string; readonly how: 'empty' | 'invalid' };

const fieldValue = (data: object, key: string): unknown => {
  // Only read here; what it is gets tested right after.
  const field = (data as Record<string, unknown>)[key];
  return typeof field === 'object' && field !== null && 'value' in field ? field.value : undefined;
};

/** The first field WeChat would refuse with 47003, or null: a missing or empty keyword, a wrong type, an unknown key. */
export function badField(keys: readonly string[], data: unknown): BadField | null {
  if (typeof data !== 'object' || data === null) return { key: keys[0] ?? 'data', how: 'empty' };
  for (const key of keys) {
    const value = fieldValue(data, key);
    if (value === undefined || value === null || value === '') return { key, how: 'empty' };
    const rule = rules[key.replace(/\d+$/, '')];
    if (typeof value !== 'string' || !rule?.test(value)) return { key, how: 'invalid' };
  }
  const unknown = Object.keys(data).find((key) => !keys.includes(key));
  return unknown === undefined ? null : { key: unknown, how: 'invalid' };
}
