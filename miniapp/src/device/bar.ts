import Taro from '@tarojs/taro';
import { onWeb } from './platform.ts';

/** Space the platform takes at the top: status bar height, and the width of WeChat's own buttons, in px. */
export const topSpace = (): { readonly status: number; readonly side: number } => {
  if (onWeb) return { status: 0, side: 0 };
  const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo();
  const capsule = Taro.getMenuButtonBoundingClientRect();
  return { status: statusBarHeight, side: windowWidth - capsule.left + 4 };
};

/** Names the page for the browser's tab and its history. */
export const namePage = (title: string): void => {
  if (onWeb) document.title = title === '守望' ? title : `${title} · 守望`;
};
