/** Stands in for `bowser` in the bundles: the SDK asks it only for the user agent of a browser, and it is 34 kB. */
export const parse = () => ({});
