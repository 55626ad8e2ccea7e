let ahead = 0;

/** How far the server's clock is ahead of the phone's, in ms, as last heard from the queue; 0 before that. */
export const serverAhead = (): number => ahead;

/** Remembers what the queue said. */
export const hearServerClock = (ms: number): void => {
  ahead = ms;
};
