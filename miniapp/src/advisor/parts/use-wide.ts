import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { onWeb } from '../../device/platform.ts';

const roomForTwo = 900;

const widthNow = () => (onWeb ? window.innerWidth : Taro.getWindowInfo().windowWidth);

/** True when list and case fit side by side (900 px and more). */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => widthNow() >= roomForTwo);
  useEffect(() => {
    const measure = () => setWide(widthNow() >= roomForTwo);
    if (!onWeb) {
      Taro.onWindowResize?.(measure);
      return () => Taro.offWindowResize?.(measure);
    }
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return wide;
}
