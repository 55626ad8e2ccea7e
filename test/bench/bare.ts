import { type FaultRig, faultRig } from 'functions/dev';
import { fileReport } from 'shared-scoring/contract';
import { aReport } from '../journeys/street.ts';
import type { Bench } from './bench.ts';

const rounds = 160;
/** A neighbour may tell of twenty households a day. */
const each = 20;

type Command = {
  readonly input: { readonly TransactItems?: readonly Write[] };
  readonly constructor: new (input: never) => unknown;
};
type Write = Readonly<Record<string, { readonly Item?: Keyed; readonly Key?: Keyed }>>;
type Keyed = Readonly<Record<string, unknown>>;

/** The same writes under other keys: as many, as large, with the same conditions. */
const under = (name: string, writes: readonly Write[]) => {
  const moved = (keyed: Keyed | undefined) => keyed && { ...keyed, pk: `${String(keyed.pk)}.${name}` };
  return writes.map((write) =>
    Object.fromEntries(
      Object.entries(write).map(([kind, { Item, Key, ...rest }]) => [
        kind,
        { ...rest, ...(Item && { Item: moved(Item) }), ...(Key && { Key: moved(Key) }) },
      ]),
    ),
  );
};

/** What one call took, in ms on the wall and in ms of this process's processor time. */
async function timed(work: () => Promise<unknown>): Promise<readonly [wall: number, cpu: number]> {
  const [from, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return [performance.now() - from, (user + system) / 1_000];
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The whole of accept through the app and a handler that only parses the body and makes the same transaction, turn by turn. */
async function measureBare({ p, functions, bearer }: FaultRig) {
  let last: Command | null = null;
  const real = p.db.send.bind(p.db) as (command: unknown) => Promise<unknown>;
  const send = (command: Command) => {
    if (command.input.TransactItems?.some(({ Put }) => Put?.Item?.sk === 'META')) last = command;
    return real(command);
  };
  const { front } = functions({ ...p, db: Object.create(p.db, { send: { value: send } }) });
  const taken = { whole: [] as number[][], bare: [] as number[][] };
  for (let n = 0; n < rounds; n += 1) {
    const authorization = await bearer(`guest-bare-${Math.floor(n / each)}`);
    const body = JSON.stringify(aReport({ place: { street: '310105002', door: `${n}弄1号` } }));
    const request = { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, body };
    const one = await timed(async () => {
      const reply = await front.request(fileReport.path, request);
      if (reply.status !== 201) throw new Error(`accept gave ${reply.status}`);
      await reply.json();
    });
    const made = last as Command | null; // set by the request above
    if (!made?.input.TransactItems) throw new Error('no transaction was made');
    const Transact = made.constructor;
    const input = { TransactItems: under(String(n), made.input.TransactItems) };
    const other = await timed(async () => {
      const asked = new Request('http://street/reports', request);
      await asked.json();
      await real(new Transact(input as never));
      await new Response('{}', { status: 201 }).json();
    });
    // The first calls compile the code.
    if (n >= each) taken.whole.push([...one]);
    if (n >= each) taken.bare.push([...other]);
  }
  return taken;
}

export const bare: Bench = {
  title: `Accept beside a bare handler that makes the same transaction: ${rounds - each} of each, turn by turn`,
  run: async () => {
    const rig = await faultRig(Date.parse('2026-11-24T10:00:00+08:00'));
    try {
      const { whole, bare } = await measureBare(rig);
      const at = (list: readonly number[][], place: number) => median(list.map((pair) => pair[place] ?? Number.NaN));
      const row = (name: string, place: number) => ({
        time: name,
        'accept p50 ms': at(whole, place).toFixed(2),
        'bare p50 ms': at(bare, place).toFixed(2),
        // At most 1.5.
        'accept ÷ bare': (at(whole, place) / at(bare, place)).toFixed(2),
        'accepted/s per core': place === 1 ? (1_000 / at(whole, 1)).toFixed(0) : '',
      });
      return [row('wall', 0), row('processor', 1)];
    } finally {
      await rig.stop();
    }
  },
};
