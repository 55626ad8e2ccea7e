/** In a browser, keeps the app's own files for days without a network; inside WeChat the package is on the phone anyway. */
export const keepForOffline = (): void => {
  // Spelled out, so that the build for WeChat drops it.
  if (process.env.TARO_ENV !== 'h5' || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('sw.js').catch(() => undefined);
};
