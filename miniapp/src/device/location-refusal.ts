type Refused = { readonly errMsg?: string; readonly errno?: number };

/** Why there is no position: the privacy guide, the permission of this app, or anything else. */
export type Refusal = 'privacy' | 'denied' | 'failed';

/** What WeChat meant when it gave no position. The privacy gate comes before, and apart from, the scope gate. */
export const refusalOf = ({ errMsg = '', errno }: Refused): Refusal => {
  if (errno === 104 || /privacy permission is not authorized/.test(errMsg)) return 'privacy';
  return /auth den(y|ied)|authorize:fail|system permission denied/.test(errMsg) ? 'denied' : 'failed';
};
