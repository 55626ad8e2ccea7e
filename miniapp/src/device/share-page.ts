import Taro, { useShareAppMessage } from '@tarojs/taro';
import { onWeb } from './platform.ts';

type Card = { readonly title: string; readonly path: string };

/** Sharing this page shares this card: a title and a path, nothing of the person and no picture of the screen. */
export const useShareCard = (card: Card): void => {
  useShareAppMessage(() => card);
};

/** True where sharing is the platform's own menu; elsewhere the address is copied. */
export const sharesByMenu = !onWeb;

/** Copies the address of a page with its title; false when refused. Only in a browser. */
export const copyAddress = ({ title, path }: Card): Promise<boolean> => {
  const { origin, pathname } = window.location;
  return Taro.setClipboardData({ data: `${title} ${origin}${pathname}#${path}` }).then(
    () => true,
    () => false,
  );
};
