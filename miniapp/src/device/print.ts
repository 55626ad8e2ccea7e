import { onWeb } from './platform.ts';

/** Only a browser has a printer; inside WeChat a picture is saved instead. */
export const canPrint = onWeb;

/** Opens the browser's print dialogue; only parts marked `print-sheet` reach the paper. */
export const print = (): void => {
  if (onWeb) window.print();
};
