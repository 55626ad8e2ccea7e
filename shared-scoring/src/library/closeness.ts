import type { Pinyin } from './pinyin.ts';
import { spelledFrom, spellingsOf } from './spell.ts';
import { nearly } from './typo.ts';

const latin = /[a-z]/;

const spelled = (typed: string, name: readonly string[], pinyin: Pinyin): number => {
  if (!latin.test(typed) || typed.length < 2) return 0;
  let best = 0;
  for (let from = 0; from < name.length; from++) {
    for (const [end, spelling] of spelledFrom(typed, name, from, pinyin)) {
      const place = from > 0 ? 40 : end < name.length ? 56 : 72;
      best = Math.max(best, place - (spelling === 'full' ? 0 : 6));
    }
  }
  return best;
};

const mistyped = (typed: string, name: readonly string[], pinyin: Pinyin): number => {
  if (latin.test(typed)) {
    const syllables = spellingsOf(name, pinyin);
    return typed.length >= 4 && nearly(typed, syllables, typed.length < 6) ? 34 : 0;
  }
  if (typed.length === 2) return name.length === 2 && nearly(typed, name.join(''), true) ? 24 : 0;
  if (typed.length < 2) return 0;
  return name.some((_, from) => nearly(typed, name.slice(from).join(''), false)) ? 32 : 0;
};

/**
 * How well what was typed fits a name, 0 = not at all to 100 = it is the name. Both folded. As written counts before
 * spelled, spelled before first letters, those before one slip; the beginning of a name before its middle.
 */
export const closeness = (typed: string, name: readonly string[], pinyin: Pinyin): number => {
  const whole = name.join('');
  if (typed === whole) return 100;
  if (whole.startsWith(typed)) return 90;
  if (whole.includes(typed)) return 80;
  if (whole.length > 1 && typed.includes(whole)) return 76;
  return spelled(typed, name, pinyin) || mistyped(typed, name, pinyin);
};
