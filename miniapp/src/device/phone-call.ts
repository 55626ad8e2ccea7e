import Taro from '@tarojs/taro';
import { onWeb } from './platform.ts';

/** Opens the dialler with the number; the person still presses call. */
export const phoneCall = (number: string): void => {
  if (onWeb) {
    window.location.href = `tel:${number}`;
    return;
  }
  Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
};
