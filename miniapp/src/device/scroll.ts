import Taro from '@tarojs/taro';
import { onWeb } from './platform.ts';

/** Brings the part with this id to the top of the screen. */
export const scrollToPart = (id: string): void => {
  if (onWeb) document.getElementById(id)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  else Taro.pageScrollTo({ selector: `#${id}` }).catch(() => undefined);
};

/** Brings a part that has just appeared into sight, moving the page no more than needed. */
export const revealPart = (id: string): void => {
  setTimeout(() => {
    if (onWeb) document.getElementById(id)?.scrollIntoView({ behavior: 'smooth', block: 'nearest' });
    else Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -240 }).catch(() => undefined);
  }, 60);
};
