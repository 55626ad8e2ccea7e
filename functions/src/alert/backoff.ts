const firstMs = 30_000;
const mostMs = 15 * 60_000;

/** Tries after which people are told instead; about an hour and a half. */
export const maxAttempts = 10;

/** Pause before the next try: 30 s, 1 min, 2 min … 15 min. `attempt` counts from 1. */
export const pauseAfter = (attempt: number): number => Math.min(mostMs, firstMs * 2 ** (attempt - 1));
