/** Now, in ms since 1970: the only place the phone's clock is read. */
export const now = (): number => Date.now();
