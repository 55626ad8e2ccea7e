const sameBut = (text: string, at: number, key: string): number => {
  let same = 0;
  while (same < key.length && text[at + same] === key[same]) same += 1;
  return same;
};

/** Whether `text` goes on at `from` exactly as `key` does at `rest`. */
const goesOn = (text: string, from: number, key: string, rest: number) => text.startsWith(key.slice(rest), from);

/**
 * Where in the text a key stands with one slip: a wrong, a missing, an added or two swapped characters. Returns the
 * end of it, or undefined when it does not start at `at`. The first or the second character must be right.
 */
const endWithSlip = (text: string, at: number, key: string): number | undefined => {
  const same = sameBut(text, at, key);
  if (same === key.length) return undefined;
  const here = at + same;
  const left = key.length - same;
  if (same === 0 && left < 3) return goesOn(text, here + 1, key, 1) ? here + left : undefined;
  if (goesOn(text, here + 1, key, same + 1) && here + left <= text.length) return here + left;
  if (text[here] === key[same + 1] && text[here + 1] === key[same] && goesOn(text, here + 2, key, same + 2))
    return here + left;
  if (same > 0 && left > 1 && goesOn(text, here, key, same + 1)) return here + left - 1;
  if (same > 0 && goesOn(text, here + 1, key, same)) return here + left + 1;
  return undefined;
};

const figures = (text: string) => text.replace(/\D+/gu, ' ').trim();

/** The same slip, when no figure is touched: 天山五村 is no slip of 天山二村. */
export const endOfSlip = (text: string, at: number, key: string): number | undefined => {
  const end = endWithSlip(text, at, key);
  if (end === undefined || figures(text.slice(at, end)) !== figures(key)) return undefined;
  const cuts = /\d\d/u.test(text.slice(Math.max(0, at - 1), at + 1)) || /\d\d/u.test(text.slice(end - 1, end + 1));
  return cuts ? undefined : end;
};

/** Whether `short` is what people make of a long name: same first character, its figures, the rest in order (刘4 of 刘家宅小区4). */
export const isShortFor = (short: string, key: string): boolean => {
  if (short.length < 2 || short.length >= key.length || short[0] !== key[0]) return false;
  if ((/\d+/.exec(short)?.[0] ?? '') !== (/\d+/.exec(key)?.[0] ?? '')) return false;
  let from = 0;
  for (const char of short) {
    from = key.indexOf(char, from) + 1;
    if (from === 0) return false;
  }
  return true;
};
