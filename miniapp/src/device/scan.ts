import Taro from '@tarojs/taro';
import { onWeb } from './platform.ts';

/** The browser build has no camera scanner. */
export const canScan = !onWeb;

/** What a QR code says, or '' when the person turned back. */
export const scan = (): Promise<string> =>
  Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] }).then(
    ({ result }) => result,
    () => '',
  );
