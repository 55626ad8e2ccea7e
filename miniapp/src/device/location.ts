import Taro from '@tarojs/taro';
import { toGcj02 } from './china-datum.ts';
import { type Refusal, refusalOf } from './location-refusal.ts';
import { onWeb } from './platform.ts';

/** Where the phone is, once, in GCJ-02 degrees; or why not: each reason has its own way on. */
export type Located =
  | { readonly kind: 'here'; readonly lat: number; readonly lng: number }
  /** After a refused privacy guide WeChat asks again some ten seconds later; a refused permission needs the settings. */
  | { readonly kind: Refusal };

const inWeChat = async (): Promise<Located> => {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' });
    return { kind: 'here', lat: latitude, lng: longitude };
  } catch (refused) {
    // WeChat rejects with an object of this shape.
    return { kind: refusalOf(refused as { errMsg?: string; errno?: number }) };
  }
};

const inBrowser = (): Promise<Located> =>
  new Promise((tell) => {
    if (!navigator.geolocation) return tell({ kind: 'failed' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => tell({ kind: 'here', ...toGcj02({ lat: coords.latitude, lng: coords.longitude }) }),
      ({ code }) => tell({ kind: code === 1 ? 'denied' : 'failed' }),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });

/** Asks where the phone is, once; nothing is watched and nothing is kept. */
export const whereAmI = (): Promise<Located> => (onWeb ? inBrowser() : inWeChat());

/** True where the app can open the page on which a refusal is taken back. */
export const canOpenSettings = !onWeb;

/** Opens WeChat's settings of this app. */
export const openSettings = (): void => {
  Taro.openSetting().catch(() => undefined);
};
