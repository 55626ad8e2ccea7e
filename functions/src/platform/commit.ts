import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { cancelReasons } from './condition.ts';
import type { Platform } from './platform.ts';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const tries = 6;

/**
 * All writes or none. Gives null when committed, else which of them (by place in the list) their conditions refused.
 * Conflicts with a neighbour's transaction are tried again after a random pause.
 */
export async function commit(p: Platform, writes: readonly Write[]): Promise<ReadonlySet<number> | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await p.db.send(new TransactWriteCommand({ TransactItems: [...writes] }));
      return null;
    } catch (cause) {
      const reasons = cancelReasons(cause);
      if (!reasons) throw cause;
      const refused = reasons.flatMap((reason, place) => (reason === 'ConditionalCheckFailed' ? [place] : []));
      if (refused.length > 0) return new Set(refused);
      if (attempt === tries || !reasons.includes('TransactionConflict')) throw cause;
      await p.pause(jitter(p, attempt));
    }
  }
}

/** A random pause that may double with every attempt: up to 20, 40, 80 … 640 ms. */
const jitter = ({ random }: Pick<Platform, 'random'>, attempt: number): number =>
  Math.floor(((random(1)[0] ?? 0) / 256) * 10 * 2 ** attempt);
