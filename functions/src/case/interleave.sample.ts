import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Platform } from '../platform/platform.ts';
import type { LogItem } from './log.ts';
import type { CaseRecord } from './record.ts';

/** A case as one commit left it, the line of the log that came with it, and its place in the two indexes. */
export type Committed = {
  readonly record: CaseRecord;
  readonly line: LogItem;
  readonly queue: string;
  readonly wakes: string | undefined;
};

type Wait = () => Promise<unknown>;
type Item = Readonly<Record<string, unknown>>;

/**
 * A platform whose calls to the table happen one at a time, each when `wait` lets it: who waits decides the order in
 * which those who act at once get through. Keeps every state a case has been in, in the order of the commits.
 */
export function interleaved(p: Platform): {
  readonly platform: Platform;
  readonly history: Map<string, Committed[]>;
  letBy(wait: Wait | null): void;
} {
  const history = new Map<string, Committed[]>();
  const real = p.db.send.bind(p.db) as (command: unknown) => Promise<unknown>;
  let wait: Wait | null = null;
  let tail: Promise<unknown> = Promise.resolve();
  const oneByOne = (command: unknown) => {
    const mine = tail.then(async () => {
      const reply = await real(command);
      note(history, command);
      return reply;
    });
    tail = mine.catch(() => null);
    return mine;
  };
  const send = async (command: unknown) => {
    // Lists say where to look; what they name is read again before anything is written.
    if (command instanceof QueryCommand) return real(command);
    await wait?.();
    return oneByOne(command);
  };
  return {
    platform: { ...p, db: Object.create(p.db, { send: { value: send } }) },
    history,
    letBy(next) {
      wait = next;
    },
  };
}

function note(history: Map<string, Committed[]>, command: unknown): void {
  if (!(command instanceof TransactWriteCommand)) return;
  const puts = (command.input.TransactItems ?? []).flatMap(({ Put }) => (Put?.Item ? [Put.Item as Item] : []));
  for (const meta of puts.filter(({ sk }) => sk === 'META')) {
    const line = puts.find(({ pk, sk }) => pk === meta.pk && String(sk).startsWith('EV#'));
    if (!line) continue;
    const record = meta as unknown as CaseRecord; // META is written by record.ts only
    const committed = {
      record,
      line: line as unknown as LogItem,
      queue: `${meta.gsi1pk} ${meta.gsi1sk}`,
      wakes: meta.gsi2sk as string | undefined,
    };
    history.set(record.id, [...(history.get(record.id) ?? []), committed]);
  }
}
