import { appendLine, type LogActor } from '../case/log.ts';
import { noticeWrites } from '../case/notices.ts';
import { type CaseRecord, readRecord, replaceRecord } from '../case/record.ts';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { elderFirst } from './elder-first.ts';
import { type Link, linksOf, linkWrites } from './link-item.ts';
import { raiseOf, voiceWindowMs, withoutRaise, withRaise } from './raise.ts';
import { isIndependent } from './voice.ts';

const tries = 8;

type Joining = {
  readonly actor: LogActor;
  readonly state: 'linked' | 'apart';
  readonly why: string;
};

/**
 * Links two cases as one household, or parts them: both keep their own owner, clock and history, and both logs say
 * so. The elder's urgency rises once for a further independent voice, and parting takes exactly that back. Gives false
 * where they already stand so.
 */
export async function join(p: Platform, ids: readonly [string, string], how: Joining): Promise<boolean> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const [one, other] = await Promise.all(ids.map((id) => readRecord(p, id)));
    if (!one || !other) return false;
    const [elder, younger] = elderFirst(one, other);
    const links = await linksOf(p, elder.id);
    const known = links.find(({ otherId }) => otherId === younger.id) ?? null;
    if (known?.state === how.state) return false;
    if (await tryJoin(p, { elder, younger, links, known }, how)) return true;
  }
  throw new Error('two cases could not be joined or parted');
}

type Pair = {
  readonly elder: CaseRecord;
  readonly younger: CaseRecord;
  readonly links: readonly Link[];
  readonly known: Link | null;
};

async function tryJoin(
  p: Platform,
  { elder, younger, links, known }: Pair,
  { actor, state, why }: Joining,
): Promise<boolean> {
  const raise = state === 'linked' ? await raiseFor(p, elder, younger, links) : undefined;
  const changed = raise ? withRaise(elder, raise) : known?.raise ? withoutRaise(elder, known.raise) : elder;
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
  const raised = raise ? ',又有一位居民说起,更急了' : '';
  const [first, second] = await Promise.all([
    appendLine(p, { before: elder, after: changed }, lineOf(elder, words + raised)),
    appendLine(p, { before: younger, after: younger }, lineOf(younger, words)),
  ]);
  const pair = [elder, younger].map(({ id, facts }) => ({ id, receivedAt: facts.receivedAt })) as [PairOf, PairOf];
  const link = { elder: elder.id, state, why, at, ...(raise && { raise }) };
  const told = raise ? await noticeWrites(p, elder, first.record, { hearers: ['owner'], exceptUser: '' }) : [];
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

/** Only somebody else's word, within the window, that has not been counted for this case. */
async function raiseFor(p: Platform, elder: CaseRecord, younger: CaseRecord, links: readonly Link[]) {
  if (Math.abs(younger.facts.receivedAt - elder.facts.receivedAt) > voiceWindowMs) return undefined;
  const linked = links.filter(({ state }) => state === 'linked');
  const others = await Promise.all(linked.map(({ otherId }) => readRecord(p, otherId)));
  const heard = [elder, ...others].flatMap((record) => record?.voices ?? []);
  if (!isIndependent(younger.voices ?? [], heard)) return undefined;
  return raiseOf(elder, linked.filter(({ raise }) => raise).length) ?? undefined;
}
