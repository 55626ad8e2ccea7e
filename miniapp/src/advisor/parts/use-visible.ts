import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { onWeb } from '../../device/platform.ts';

/** True while the page is on top and, in a browser, its tab is looked at. */
export function useVisible(): boolean {
  const [shown, setShown] = useState(true);
  const [looked, setLooked] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (!onWeb) return;
    const look = () => setLooked(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return shown && looked;
}
