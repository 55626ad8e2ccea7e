import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What AWS leaves of records it gave up: where they were, never what they held. */
export type DeadLetter = {
  readonly at: string;
  readonly condition: 'RetryAttemptsExhausted';
  readonly streamArn: string;
  readonly shardId: string;
  readonly startSequenceNumber: string;
  readonly endSequenceNumber: string;
  readonly batchSize: number;
  readonly attempts: number;
};

export type Ledger = {
  /** Last sequence number settled in the shard. */
  checkpoint(streamArn: string, shardId: string): string | undefined;
  settle(streamArn: string, shardId: string, sequence: string): void;
  bury(letter: DeadLetter): void;
  deadLetters(): readonly DeadLetter[];
};

/** The pump's memory on disk; a checkpoint is replaced whole, so a kill leaves the old one or the new one. */
export function diskLedger(dir: string): Ledger {
  mkdirSync(dir, { recursive: true });
  const marks = join(dir, 'checkpoint.json');
  const letters = join(dir, 'dead-letters.jsonl');
  // The file is our own, written a few lines below.
  const kept: Record<string, string> = existsSync(marks) ? JSON.parse(readFileSync(marks, 'utf8')) : {};
  return {
    checkpoint: (streamArn, shardId) => kept[`${streamArn} ${shardId}`],
    settle(streamArn, shardId, sequence) {
      kept[`${streamArn} ${shardId}`] = sequence;
      writeFileSync(`${marks}.new`, JSON.stringify(kept));
      renameSync(`${marks}.new`, marks);
    },
    bury: (letter) => appendFileSync(letters, `${JSON.stringify(letter)}\n`),
    deadLetters: () =>
      existsSync(letters)
        ? readFileSync(letters, 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line))
        : [],
  };
}
