/** True in the browser build, false inside WeChat. */
export const onWeb = process.env.TARO_ENV === 'h5';

/** The browser's own query (before the hash); empty inside WeChat. */
export const webQuery = (name: string): string =>
  onWeb ? (new URLSearchParams(window.location.search).get(name) ?? '') : '';

/** Who this browser plays in the local street; '' inside WeChat and in a plain browser. */
export const persona = webQuery('persona');
