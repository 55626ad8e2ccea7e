import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { alike, type ReportedPlace } from 'shared-scoring';
import { system } from '../case/log.ts';
import { type CaseRecord, caseKey, readRecord, stamp } from '../case/record.ts';
import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { elderFirst } from './elder-first.ts';
import { join } from './join.ts';
import { linksOf, linkWrites } from './link-item.ts';
import { numbersOf } from './voice.ts';

/** Reports older than this are history, not doubles. */
const windowMs = 90 * 86_400_000;
/**
 * Newest reports listed for one number of a door, of those opened (most numbers in common first), suggestions kept for
 * one report, links one case takes by itself. A flood about one door costs no more than a busy staircase.
 */
const most = { perNumber: 40, opened: 10, suggested: 3, linked: 20 } as const;

/**
 * Compares a report that has just been accepted with those of the same doors: certain ones are linked, likely ones
 * shown to the advisor. It runs after the commit, from the stream, so that accepting is the same for every household.
 * Again it changes nothing.
 */
export async function findAlike(p: Platform, id: string): Promise<void> {
  const record = await readRecord(p, id);
  if (!record || record.source === 'self') return;
  const mine = await placeOf(p, record);
  const numbers = await blockKeys(p, mine);
  // Laid down before looking, so that of two reports at the same moment at least one finds the other.
  await commit(
    p,
    numbers.map((pk) => blockWrite(p, pk, record)),
  );
  const found = await Promise.all(numbers.map((pk) => recentIn(p, pk, record.facts.receivedAt)));
  const known = new Set([id, ...(await linksOf(p, id)).map(({ otherId }) => otherId)]);
  const judged = await Promise.all(nearest(found.flat(), known).map((other) => judge(p, mine, other)));
  const near = judged.flatMap((it) => it ?? []).sort((a, b) => a.record.facts.receivedAt - b.record.facts.receivedAt);
  const certain = near.find(({ kind, record: { facts } }) => kind === 'certain' && facts.due.at !== null);
  if (certain) {
    if ((await linkedCount(p, certain.record.id)) >= most.linked) return;
    await join(p, [certain.record.id, id], { actor: system, state: 'linked', why: certain.why });
    return;
  }
  const likely = near.sort((a, b) => b.score - a.score).slice(0, most.suggested);
  if (likely.length > 0)
    await commit(
      p,
      likely.flatMap((it) => suggestion(p, record, it)),
    );
}

/** Those found under most numbers first: 3弄12号402 before everything else in lane 3. */
function nearest(found: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const times = new Map<string, number>();
  for (const id of found) if (!known.has(id)) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most.opened)
    .map(([id]) => id);
}

type Near = {
  readonly record: CaseRecord;
  readonly kind: 'certain' | 'suggest';
  readonly score: number;
  readonly why: string;
};

async function judge(p: Platform, mine: ReportedPlace, other: string): Promise<Near | null> {
  const record = await readRecord(p, other);
  if (!record || record.source === 'self') return null;
  const { kind, score, why } = alike(mine, await placeOf(p, record));
  return kind === 'apart' ? null : { record, kind, score, why };
}

async function placeOf(p: Platform, { id, street, committee, door, note, facts }: CaseRecord): Promise<ReportedPlace> {
  const open = async (attribute: 'door' | 'note', sealed: Uint8Array | null) =>
    sealed ? p.keys.unseal('case', { pk: caseKey(id), sk: 'META', attribute }, sealed) : undefined;
  const [where, said] = await Promise.all([open('door', door), open('note', note)]);
  return { street, committee: committee ?? undefined, door: where, note: said, at: facts.receivedAt };
}

const linkedCount = async (p: Platform, id: string) =>
  (await linksOf(p, id)).filter(({ state }) => state === 'linked').length;

/** Both sides of a suggestion. One that is there already, from a run at the same moment, turns all of these away: theirs stand. */
function suggestion(p: Platform, mine: CaseRecord, { record, why }: Near): readonly Write[] {
  const [elder] = elderFirst(mine, record);
  const link = { elder: elder.id, state: 'suggested' as const, why, at: p.now() };
  const sides = [mine, record].map(({ id, facts }) => ({ id, receivedAt: facts.receivedAt }));
  return linkWrites(p, sides[0] as Side, sides[1] as Side, link, null); // two in, two out
}

type Side = { readonly id: string; readonly receivedAt: number };

/** Where the reports about one number of one street lie: an HMAC, so the table names no door. */
const blockKey = async ({ keys }: Platform, street: string, number: string) =>
  `LB#${(await keys.index('door', `${street}|${number}`)).slice(0, 32)}`;

const blockKeys = (p: Platform, { street, door }: ReportedPlace): Promise<readonly string[]> =>
  Promise.all(numbersOf(door).map((number) => blockKey(p, street, number)));

/** Under which numbers of its door a report is laid down; none where the door has no number. */
export const blockKeysOf = async (p: Platform, record: CaseRecord): Promise<readonly string[]> =>
  blockKeys(p, await placeOf(p, record));

/** The place of a report under each of them. */
export const blockSk = ({ id, facts }: CaseRecord): string => `${stamp(facts.receivedAt)}#${id}`;

const blockWrite = ({ table }: Platform, pk: string, record: CaseRecord): Write => {
  const ttl = Math.ceil((record.facts.receivedAt + windowMs) / 1000);
  return { Put: { TableName: table, Item: { pk, sk: blockSk(record), id: record.id, ttl } } };
};

async function recentIn({ db, table }: Platform, pk: string, at: number): Promise<readonly string[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk > :since',
      ExpressionAttributeValues: { ':pk': pk, ':since': stamp(at - windowMs) },
      ScanIndexForward: false,
      Limit: most.perNumber,
      ConsistentRead: true,
    }),
  );
  return Items.map(({ id }) => String(id));
}
