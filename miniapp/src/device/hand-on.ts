import { useShareAppMessage } from '@tarojs/taro';
import { copy } from './clipboard.ts';
import { onWeb } from './platform.ts';

/** Sharing the card leads to the help one can look up oneself; nothing of the sender goes along. */
export const useCardShare = (title: string): void => {
  useShareAppMessage(() => ({ title, path: '/pages/home/index' }));
};

/** Hands words on: the browser's own sharing, else the clipboard; inside WeChat sharing is in the menu above. */
export const shareWords = async (title: string, words: string): Promise<'shared' | 'copied' | 'menu' | 'no'> => {
  if (!onWeb) return 'menu';
  const url = `${window.location.origin}${window.location.pathname}`;
  try {
    if (navigator.share) {
      await navigator.share({ title, text: words, url });
      return 'shared';
    }
  } catch {
    return 'no';
  }
  return (await copy(`${words}\n${url}`)) ? 'copied' : 'no';
};
