const toldByTheClock = /还剩|超时| 前|^收到/;

/** The reasons that fit on a card: the clock and the age already stand on it in larger words. */
export const chipsOf = (why: readonly string[]): readonly string[] => why.filter((one) => !toldByTheClock.test(one));
