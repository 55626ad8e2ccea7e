const firstMs = 30_000;
const mostMs = 15 * 60_000;

/** Tries after which people are told instead; about an hour and a half. */
export const maxAttempts = 10;

/** Tries of a P0 after which people are told as well; it is still tried. A minute and a half. */
export const urgentAttempts = 3;

/** Pause while nobody is enrolled who could be told. */
export const nobodyPauseMs = mostMs;

/** Pause before the next try: 30 s, 1 min, 2 min … 15 min. `attempt` counts from 1. */
export const pauseAfter = (attempt: number): number => Math.min(mostMs, firstMs * 2 ** (attempt - 1));
