/** How often and how a failed batch is tried again. */
export type RetryPolicy = {
  /** Tries after the first one, per batch. */
  readonly retries: number;
  /** Split a batch that keeps failing, so that one bad record does not take its neighbours along. */
  readonly bisect: boolean;
  readonly wait: (attempt: number) => Promise<void>;
};

/** Index of the first record to run again: -1 when all went well. */
export type Attempt<T> = (records: readonly T[]) => Promise<number>;

export type BatchOutcome<T> = {
  /** Everything up to this record is settled; called before the next try. */
  readonly settled: (last: T) => Promise<void>;
  /** Given up after the last try. */
  readonly dead: (records: readonly T[], attempts: number) => Promise<void>;
};

/**
 * Runs one batch as Lambda's stream mapping does: on a partial failure it resumes FROM the lowest failed record, so
 * later successes run again; when tries are used up it bisects, and a single record left over is a dead letter.
 * Progress starts the count of tries anew. Source: AWS Lambda, "Using Lambda with DynamoDB", error handling.
 */
export async function runBatch<T>(
  records: readonly T[],
  attempt: Attempt<T>,
  policy: RetryPolicy,
  outcome: BatchOutcome<T>,
): Promise<void> {
  let rest = records;
  for (let tries = 1; ; tries += 1) {
    const last = rest.at(-1);
    if (last === undefined) return;
    const failed = await attempt(rest);
    if (failed === -1) return outcome.settled(last);
    const before = rest[failed - 1];
    if (before !== undefined) {
      await outcome.settled(before);
      rest = rest.slice(failed);
      tries = 1;
    }
    if (tries <= policy.retries) {
      await policy.wait(tries);
      continue;
    }
    if (rest.length > 1 && policy.bisect) {
      const half = Math.ceil(rest.length / 2);
      await runBatch(rest.slice(0, half), attempt, policy, outcome);
      return runBatch(rest.slice(half), attempt, policy, outcome);
    }
    await outcome.dead(rest, tries);
    return outcome.settled(last);
  }
}
