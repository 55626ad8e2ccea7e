import Taro from '@tarojs/taro';
import { onWeb } from './platform.ts';

/** Calls back on every change; returns what stops it. */
export const onNetwork = (tell: (online: boolean) => void): (() => void) => {
  if (onWeb) {
    const up = () => tell(true);
    const down = () => tell(false);
    window.addEventListener('online', up);
    window.addEventListener('offline', down);
    return () => {
      window.removeEventListener('online', up);
      window.removeEventListener('offline', down);
    };
  }
  const listen = (change: { isConnected: boolean }) => tell(change.isConnected);
  Taro.onNetworkStatusChange(listen);
  return () => Taro.offNetworkStatusChange(listen);
};
