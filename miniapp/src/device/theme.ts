import Taro from '@tarojs/taro';
import { onWeb } from './platform.ts';

/** What the phone itself is set to. `size` is its type size in px, `factor` its type scale (1 = standard). */
export type SystemLook = { readonly dark: boolean; readonly size: number; readonly factor: number };

type BaseInfo = { theme?: string; fontSizeSetting?: number; fontSizeScaleFactor?: number };

const night = () => window.matchMedia('(prefers-color-scheme: dark)');

/** The phone's theme and type size right now. */
export const systemLook = (): SystemLook => {
  if (onWeb) {
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    return { dark: night().matches, size, factor: size / 16 };
  }
  const info = (Taro.getAppBaseInfo?.() ?? {}) as BaseInfo;
  return { dark: info.theme === 'dark', size: info.fontSizeSetting ?? 17, factor: info.fontSizeScaleFactor ?? 1 };
};

/** Calls back whenever the phone changes between light and dark. */
export const onSystemLook = (tell: () => void): void => {
  if (onWeb) night().addEventListener('change', tell);
  else Taro.onThemeChange(tell);
};

/** Colours what lies behind the page (over-scroll, the browser's own surfaces) like the page. */
export const paintBehind = (classes: string): void => {
  if (onWeb) document.documentElement.className = classes;
};
