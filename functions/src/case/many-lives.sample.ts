import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { leanClient, openidOf } from '../../dev/index.ts';
import { handOn } from '../alert/hand-on.ts';
import type { OutboxItem } from '../alert/outbox-item.ts';
import { createSender } from '../alert/sender.ts';
import { endPost } from '../identity/end-post.ts';
import { enrol } from '../identity/staff.ts';
import { canonical } from '../platform/canonical.ts';
import { live } from '../platform/live.ts';
import { localTime } from '../platform/local-time.ts';
import { needOf, readQueue } from '../queue/read-queue.ts';
import { aWorld, jiangsuRoad, type World, xinhuaRoad } from '../world.sample.ts';
import { toldOf } from './act.ts';
import { newTally, nightBreach, queueBreaches, type Tally, watching } from './invariants.sample.ts';
import { aLife, type Crew, crewOf, type Life } from './lives.sample.ts';
import { brokenAt, readLog } from './log.ts';
import { caseKey, readRecord, storedCase } from './record.ts';
import { replay } from './replay.ts';

export type Lives = {
  readonly lives: number;
  readonly lines: number;
  readonly states: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly tally: Tally;
  /** Sends tried at night for cases that can wait, and those that cannot. */
  readonly night: { held: number; urgent: number };
  /** Open cases of somebody who left that found another owner. */
  readonly handedOn: number;
};

const atOnce = 12;
const shortest = 2;

/** Plays the lives of these seeds on one real engine and looks at each: chain, replay, invariants, messages at night. */
export async function manyLives(from: number, to: number): Promise<Lives> {
  const world = await aWorld();
  const db = leanClient(world.env.DDB_ENDPOINT ?? '');
  const lean = { ...world, p: live(world.env, { now: world.clock.now, log: () => {}, db }) };
  const crew = await crewOf(lean, jiangsuRoad, ['advisor', 'advisor2', 'lead', 'district']);
  const seen = { lives: 0, lines: 0, states: new Set<string>(), kinds: new Set<string>(), tally: newTally() };
  const night = { held: 0, urgent: 0 };
  const small = await smallStreet(lean);
  let seed = from;
  const worker = async () => {
    while (seed < to) {
      const mine = seed++;
      const life = await aLife(
        lean,
        mine,
        mine % 40 === 0 ? small : crew,
        mine % 25 === 0 ? 30 : shortest + (mine % 4),
      );
      seen.lives += 1;
      const lines = await lookAt(life, seen);
      seen.lines += lines;
      if (mine % 20 === 0) await sendAtNight(life, seen.tally, night);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  // The SDK walks pages with its own client only.
  const handedOn = await leaves(world, small, seen.tally);
  db.destroy();
  await world.stop();
  return { ...seen, night, handedOn };
}

/** A second street, small enough to look at as a whole. */
async function smallStreet(world: World): Promise<Crew> {
  const post = { role: 'advisor', scope: xinhuaRoad, scopeName: xinhuaRoad, badge: '029' } as const;
  await enrol(world.p, { ...post, openid: openidOf('leaver'), staffId: 'leaver' });
  return crewOf(world, xinhuaRoad, ['leaver', 'advisorXinhua', 'leadXinhua', 'district']);
}

/** 13: the street's queue stands in its order. 11: when an advisor leaves, one run of the sweep finds every case an owner. */
async function leaves({ p }: World, { staff }: Crew, { breaches }: Tally): Promise<number> {
  const [leaver, , lead] = staff;
  const queue = async () => (await readQueue(p, { show: 'open' }, lead)).items;
  const before = await queue();
  const records = await Promise.all(before.map(({ id }) => readRecord(p, id)));
  breaches.push(...queueBreaches(before.map((it, n) => ({ ...it, upperBound: records[n] && needOf(records[n]) }))));
  await endPost(p, leaver.staffId, lead);
  const { moved } = await handOn(p, leaver.staffId);
  const orphans = (await queue()).filter(({ ownerBadge }) => ownerBadge === leaver.badge);
  if (orphans.length > 0) breaches.push(`11 ${orphans.length} cases without an owner at work`);
  return moved;
}

/** The chain holds, the log tells exactly what is stored, and every line keeps the invariants. */
async function lookAt({ p, id }: Life, { tally, states, kinds }: Pick<Lives, 'tally'> & Found): Promise<number> {
  const [record, log] = [await readRecord(p, id), await readLog(p, id)];
  const wrong = (what: string) => tally.breaches.push(`${what} of ${id}`);
  if (brokenAt(log) !== null || log.at(-1)?.hash !== record?.hash || log.length !== record?.seq) wrong('chain');
  const watch = watching(tally, id);
  const told = await replay(p.keys, id, log, (move) => {
    states.add(move.after.facts.state);
    kinds.add(move.line.kind);
    watch(move);
  });
  const stored = record && canonical(toldOf(storedCase(record)));
  if (told.kind !== 'told' || canonical(told.case) !== stored) wrong(`replay ${told.kind}`);
  return log.length;
}
type Found = { readonly states: Set<string>; readonly kinds: Set<string> };

/** 14: what would go out of this case at a random minute of a night. */
async function sendAtNight({ p, id, dice }: Life, { breaches }: Tally, night: Lives['night']): Promise<void> {
  const { Items = [] } = await p.db.send(
    new QueryCommand({
      TableName: p.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :ob)',
      ExpressionAttributeValues: { ':pk': caseKey(id), ':ob': 'OB#' },
    }),
  );
  const minutes = 24 * 60;
  const start = p.now() + 365 * minutes * 60_000;
  for (const { pk, sk, level } of Items as (OutboxItem & { readonly pk: string; readonly sk: string })[]) {
    const at = start + dice(minutes) * 60_000;
    const time = localTime(at);
    const { kind } = await createSender({ ...p, now: () => at })({ pk, sk });
    const breach = nightBreach({ level, time, kind });
    if (breach === null) continue;
    if (breach) breaches.push(`${breach}, ${sk} of ${id}`);
    night[level === 'P0' || level === 'P1' ? 'urgent' : 'held'] += 1;
  }
}
