import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { localAws } from '../engine/table.ts';
import { runBatch } from './batch.ts';
import { type StreamRecord, sequenceOf, streamEvent } from './event.ts';
import { type FilterPattern, matches } from './filter.ts';
import { invokeWith, type StreamHandler } from './invoke.ts';
import { type DeadLetter, diskLedger } from './ledger.ts';
import { shardReader } from './shards.ts';

export type PumpSetup = {
  readonly endpoint: string;
  readonly streamArn: string;
  /** Folder of the checkpoint and the dead letters. */
  readonly dir: string;
  readonly handler: StreamHandler;
  readonly filter?: FilterPattern;
  /** Records in one call, counted after the filter. */
  readonly batchSize?: number;
  readonly retries?: number;
  readonly bisect?: boolean;
  /** First pause before a retry; it doubles up to 2 s. */
  readonly retryMs?: number;
  readonly pollMs?: number;
};

export type Pump = {
  /** Look at the stream now instead of at the next turn. */
  poke(): void;
  /** Resolves when the stream was read to its end after this call. */
  drained(): Promise<void>;
  deadLetters(): readonly DeadLetter[];
  stop(): Promise<void>;
};

/** Records in one read; most of them are nobody's business and are filtered out before batches are made. */
const readSize = 200;

/** Carries stream records to the function in order, batch by batch, from where it stopped last time. */
export function startPump(setup: PumpSetup): Pump {
  const { endpoint, streamArn, batchSize = 10, retries = 4, bisect = true, retryMs = 100, pollMs = 200 } = setup;
  const client = new DynamoDBStreamsClient({ ...localAws, endpoint });
  const reader = shardReader(client, streamArn);
  const ledger = diskLedger(setup.dir);
  const attempt = invokeWith(setup.handler, streamArn);
  const stopping = new AbortController();
  let waker = new AbortController();
  let waiting: { readonly since: number; readonly done: () => void }[] = [];
  let turn = 0;

  const sleep = (ms: number, signal: AbortSignal) => pause(ms, undefined, { signal }).catch(() => {});
  const wanted = (record: StreamRecord) =>
    setup.filter === undefined || matches(setup.filter, streamEvent([record], streamArn).Records[0]);

  async function carry(shardId: string, records: readonly StreamRecord[]): Promise<void> {
    const settle = (record: StreamRecord) => ledger.settle(streamArn, shardId, sequenceOf(record));
    const policy = {
      retries,
      bisect,
      wait: (tries: number) => sleep(Math.min(retryMs * 2 ** (tries - 1), 2_000), stopping.signal),
    };
    // A stopped pump tries no more: it leaves the checkpoint where it is and the next run starts there.
    const tryOnce = async (batch: readonly StreamRecord[]) =>
      stopping.signal.aborted ? Promise.reject(stopping.signal.reason) : attempt(batch);
    const outcome = {
      settled: async (last: StreamRecord) => settle(last),
      dead: async (batch: readonly StreamRecord[], attempts: number) =>
        ledger.bury({
          at: new Date().toISOString(),
          condition: 'RetryAttemptsExhausted',
          streamArn,
          shardId,
          startSequenceNumber: batch[0] ? sequenceOf(batch[0]) : '',
          endSequenceNumber: sequenceOf(batch.at(-1) ?? {}),
          batchSize: batch.length,
          attempts,
        }),
    };
    const passed = records.filter(wanted);
    for (let from = 0; from < passed.length; from += batchSize) {
      await runBatch(passed.slice(from, from + batchSize), tryOnce, policy, outcome);
    }
    const last = records.at(-1);
    if (last) settle(last);
  }

  async function turnOnce(): Promise<number> {
    let seen = 0;
    for (const shardId of await reader.shards()) {
      const records = await reader.read(shardId, ledger.checkpoint(streamArn, shardId), readSize);
      seen += records.length;
      if (records.length > 0) await carry(shardId, records);
    }
    return seen;
  }

  const running = (async () => {
    while (!stopping.signal.aborted) {
      turn += 1;
      waker = new AbortController();
      const seen = await turnOnce().catch(() => {
        // Whatever went wrong, begin again from what is settled on disk.
        reader.forget();
        return -1;
      });
      if (seen === 0) {
        for (const one of waiting.filter(({ since }) => since < turn)) one.done();
        waiting = waiting.filter(({ since }) => since >= turn);
        await sleep(pollMs, AbortSignal.any([waker.signal, stopping.signal]));
      } else if (seen < 0) await sleep(pollMs, stopping.signal);
    }
    for (const one of waiting) one.done();
  })();

  return {
    poke: () => waker.abort(),
    drained() {
      waker.abort();
      return new Promise((done) => waiting.push({ since: turn, done }));
    },
    deadLetters: ledger.deadLetters,
    async stop() {
      stopping.abort(new Error('pump stopped'));
      await running;
      client.destroy();
    },
  };
}
