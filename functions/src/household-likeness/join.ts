import { appendLine, type LogActor } from '../case/log.ts';
import { noticeWrites } from '../case/notices.ts';
import { type CaseRecord, readRecord, replaceRecord } from '../case/record.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { elderFirst } from './elder-first.ts';
import { type Link, linksOf, linkWrites } from './link-item.ts';
import { type Raise, raiseOf, voiceWindowMs, withoutRaise, withRaise } from './raise.ts';
import { isIndependent } from './voice.ts';

const tries = 8;

type Joining = {
  readonly actor: LogActor;
  readonly state: 'linked' | 'apart';
  readonly why: string;
};

/**
 * Links two cases as one household, or parts them: both keep their own owner, clock and history, and both logs say
 * so. The elder's urgency rises once for a further independent voice, and so does the younger's once the elder has gone
 * into it; parting takes exactly that back. Gives false where they already stand so.
 */
export async function join(p: Platform, ids: readonly [string, string], how: Joining): Promise<boolean> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const [one, other] = await Promise.all(ids.map((id) => readRecord(p, id)));
    if (!one || !other) return false;
    const [elder, younger] = elderFirst(one, other);
    const links = await linksOf(p, elder.id);
    const known = links.find(({ otherId }) => otherId === younger.id) ?? null;
    const gone = how.state === 'linked' && elder.facts.merged?.into === younger.id && !known?.carried;
    const carried = gone ? await raiseFor(p, younger, elder, await linksOf(p, younger.id)) : undefined;
    if (known?.state === how.state && !carried) return false;
    if (await tryJoin(p, { elder, younger, links, known, carried }, how)) return true;
  }
  throw new Error('two cases could not be joined or parted');
}

type Pair = {
  readonly elder: CaseRecord;
  readonly younger: CaseRecord;
  readonly links: readonly Link[];
  readonly known: Link | null;
  /** What the elder's voice adds to the younger, which it has gone into. */
  readonly carried: Raise | undefined;
};

async function tryJoin(
  p: Platform,
  { elder, younger, links, known, carried }: Pair,
  { actor, state, why }: Joining,
): Promise<boolean> {
  const already = known?.state === 'linked' && state === 'linked';
  const raise = state === 'linked' && !already ? await raiseFor(p, elder, younger, links) : undefined;
  const changed = (record: CaseRecord, now?: Raise, before?: Raise) => {
    if (now) return withRaise(record, now);
    return state === 'apart' && before ? withoutRaise(record, before) : record;
  };
  const at = p.now();
  const words = state === 'linked' ? `与另一件是同一户(${why})` : '与另一件不是同一户,分开';
  const lineOf = ({ facts }: CaseRecord, text: string) => ({
    at,
    actor,
    kind: state,
    from: facts.state,
    to: facts.state,
    text,
  });
  const raised = (now?: Raise) => (now ? ',又有一位居民说起,更急了' : '');
  const [first, second] = await Promise.all([
    appendLine(p, { before: elder, after: changed(elder, raise, known?.raise) }, lineOf(elder, words + raised(raise))),
    appendLine(
      p,
      { before: younger, after: changed(younger, carried, known?.carried) },
      lineOf(younger, words + raised(carried)),
    ),
  ]);
  const pair = [elder, younger].map(({ id, facts }) => ({ id, receivedAt: facts.receivedAt })) as [PairOf, PairOf];
  const kept = already ? known.raise : raise;
  const link = { elder: elder.id, state, why, at, ...(kept && { raise: kept }), ...(carried && { carried }) };
  const hearers = { hearers: ['owner'], exceptUser: '' } as const;
  const told = [
    ...(raise ? await noticeWrites(p, elder, first.record, hearers) : []),
    ...(carried ? await noticeWrites(p, younger, second.record, hearers) : []),
  ];
  return !(await commit(p, [
    replaceRecord(p.table, elder, first.record),
    first.write,
    replaceRecord(p.table, younger, second.record),
    second.write,
    ...linkWrites(p, pair[0], pair[1], link, known?.state ?? null),
    ...told,
  ]));
}

type PairOf = { readonly id: string; readonly receivedAt: number };

/** Only somebody else's word, within the window, that has not been counted for this case; `links` are its own. */
async function raiseFor(p: Platform, record: CaseRecord, voice: CaseRecord, links: readonly Link[]) {
  if (Math.abs(voice.facts.receivedAt - record.facts.receivedAt) > voiceWindowMs) return undefined;
  const linked = links.filter(({ state, otherId }) => state === 'linked' && otherId !== voice.id);
  const others = await Promise.all(linked.map(({ otherId }) => readRecord(p, otherId)));
  const heard = [record, ...others].flatMap((it) => it?.voices ?? []);
  if (!isIndependent(voice.voices ?? [], heard)) return undefined;
  const counted = linked.filter(({ elder, raise, carried }) => (elder === record.id ? raise : carried));
  return raiseOf(record, counted.length) ?? undefined;
}
