/** Time that can be moved: the real clock plus an offset. */
export type MovableClock = {
  readonly now: () => number;
  offsetMs(): number;
  /** Moves the clock; resolves when whatever became due by it has been done. */
  add(ms: number): Promise<void>;
};

/** A clock in memory; `moved` runs after every move. */
export function movableClock(offset = 0, moved: (offsetMs: number) => Promise<void> = async () => {}): MovableClock {
  let offsetMs = offset;
  return {
    now: () => Date.now() + offsetMs,
    offsetMs: () => offsetMs,
    async add(ms) {
      offsetMs += ms;
      await moved(offsetMs);
    },
  };
}
