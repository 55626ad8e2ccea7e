export type Scheduler = {
  /** Runs the job now, after the one that may be running. */
  runNow(): Promise<void>;
  /** Runs the job when the clock has come to another minute since the last run. */
  tick(): Promise<void>;
  stop(): Promise<void>;
};

/** Runs `job` once in every minute of the clock; minutes that were jumped over are not made up, as with EventBridge. */
export function everyMinute(now: () => number, job: () => Promise<unknown>): Scheduler {
  const minute = () => Math.floor(now() / 60_000);
  let last = minute();
  let running: Promise<unknown> = Promise.resolve();
  const runNow = async () => {
    last = minute();
    running = running.then(job).catch((cause) => console.error('sweep', cause));
    await running;
  };
  const tick = async () => {
    if (minute() !== last) await runNow();
  };
  const timer = setInterval(() => void tick(), 500);
  timer.unref();
  return {
    runNow,
    tick,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
