import Taro from '@tarojs/taro';
import { onWeb } from './platform.ts';

/** Opens a page; the path starts with '/'. */
export const goTo = (url: string): void => {
  Taro.navigateTo({ url }).catch(() => Taro.redirectTo({ url }));
};

/** Opens a page in place of this one, so that going back does not return here. */
export const goInstead = (url: string): void => {
  Taro.redirectTo({ url });
};

/** Back one page; where this page was opened directly, to the page it belongs to. */
export const goBackOr = (url: string): void => {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else goInstead(url);
};

/** Back one page, or home when this page was opened directly. */
export const goBack = (): void => {
  if (Taro.getCurrentPages().length > 1) Taro.navigateBack();
  else goHome();
};

/** Home, leaving no way back into the page that was open. */
export const goHome = (): void => {
  Taro.reLaunch({ url: '/pages/home/index' });
};

/** Leaves at once for something harmless; nothing of this page stays behind the back button. */
export const quickExit = (): void => {
  if (onWeb) window.location.replace('https://www.weather.com.cn/');
  else Taro.exitMiniProgram().catch(goHome);
};
