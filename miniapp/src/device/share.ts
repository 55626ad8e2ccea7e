import { useShareAppMessage } from '@tarojs/taro';

/** Sharing this page shares the front door only: no id, no picture of what is on the screen. */
export const useFrontDoorShare = (): void => {
  useShareAppMessage(() => ({ title: '守望:邻里有人在', path: '/pages/home/index' }));
};
