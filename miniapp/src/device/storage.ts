import Taro from '@tarojs/taro';
import { persona } from './platform.ts';

const named = (key: string) => `shouwang:${persona}:${key}`;

/** Keeps a value on this phone only. False when the phone refuses (full or forbidden). */
export const keep = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(named(key), value);
    return true;
  } catch {
    return false;
  }
};

/** What was kept under this key, or null. Parse it: it may come from an older version. */
export const recall = (key: string): unknown => {
  try {
    const value: unknown = Taro.getStorageSync(named(key));
    return value === '' || value === undefined ? null : value;
  } catch {
    return null;
  }
};

/** Forgets a value for good. */
export const forget = (key: string): void => {
  try {
    Taro.removeStorageSync(named(key));
  } catch {
    keep(key, null);
  }
};
