import type { Street } from 'functions/dev';

type Units = { readonly CapacityUnits?: number };
type Spent = { read: number; write: number };

/** What a request looks like here: only its writes are looked at. */
type Input = { readonly TransactItems?: readonly { readonly Put?: { readonly Item?: { readonly sk?: unknown } } }[] };

const isRead = /^(Get|BatchGet|Query|Scan|TransactGet)/;
const isAccept = ({ TransactItems = [] }: Input) =>
  TransactItems.some(({ Put }) => Put?.Item?.sk === 'META') &&
  TransactItems.some(({ Put }) => Put?.Item?.sk === 'EV#000001');

/** Counts the capacity units a client uses from now on: those of accept transactions apart from all others. */
export function capacityOf(db: Street['platform']['db']): () => { readonly accept: Spent; readonly rest: Spent } {
  const accept: Spent = { read: 0, write: 0 };
  const rest: Spent = { read: 0, write: 0 };
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const reply = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        // The client's types do not say that every reply may carry what it cost.
        const { ConsumedCapacity: used } = reply.output as { ConsumedCapacity?: Units | readonly Units[] };
        const to = isAccept(args.input as Input) ? accept : rest;
        for (const { CapacityUnits = 0 } of [used ?? []].flat()) {
          to[isRead.test(commandName) ? 'read' : 'write'] += CapacityUnits;
        }
        return reply;
      },
    { step: 'initialize', name: 'countCapacity', override: true },
  );
  return () => ({ accept: { ...accept }, rest: { ...rest } });
}
