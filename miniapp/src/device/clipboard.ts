import Taro from '@tarojs/taro';

/** Copies text; false when the phone refuses. */
export const copy = (text: string): Promise<boolean> =>
  Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  );
