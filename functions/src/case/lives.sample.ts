import { type Actor, allowed, type CaseEvent } from 'shared-scoring';
import { anyEvent, onwards } from 'shared-scoring/case/any-event';
import { escalate } from '../alert/escalate.ts';
import { leaveFamilyCase } from '../family/cases.ts';
import { readFollower } from '../family/follower.ts';
import { openInvite } from '../family/open-invite.ts';
import { type Staff, staffById } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { aDraft } from '../report/draft.sample.ts';
import { fileReport } from '../report/file-report.ts';
import type { World } from '../world.sample.ts';
import { inviteFamily } from './invite.ts';
import { type CaseRecord, readRecord } from './record.ts';
import { type Doer, doerOf, recordStep } from './step-case.ts';
import { systemStep } from './system-step.ts';

/** Mulberry32: the same seed gives the same life, but for who wins a race. */
const diceOf = (seed: number) => {
  let state = seed;
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
};
type Dice = ReturnType<typeof diceOf>;

/** Who acts in a street: two advisors, its lead, the district. */
export type Crew = { readonly street: string; readonly staff: readonly [Staff, Staff, Staff, Staff] };

export async function crewOf(
  { p }: World,
  street: string,
  ids: readonly [string, string, string, string],
): Promise<Crew> {
  const [a, b, c, d] = await Promise.all(ids.map((id) => staffById(p, id)));
  if (!a || !b || !c || !d) throw new Error('four posts expected');
  return { street, staff: [a, b, c, d] };
}

export type Life = {
  readonly p: Platform;
  readonly id: string;
  readonly family: string;
  readonly dice: Dice;
  readonly crew: Crew;
};

/** Unlike a ULID it costs nothing to make. */
let events = 0;
const eventIdOf = ({ id }: Life) => `${id.slice(0, 10)}${String(++events).padStart(16, '0')}`;

const idOf = (seed: number) => `01ARZ3NDEKTSV4RRFF${String(seed).padStart(8, '0')}`;

const hour = 3_600_000;
const signs = [['S01'], ['S05'], ['S10'], ['S16', 'S24'], ['S23']];
/** What may come of acting on what somebody else has just changed. */
const lost = ['case.changed', 'step.refused', 'forbidden', 'invite.unusable'];

/** One random life from the report on, `rounds` long, several people acting at once; on its own clock. */
export async function aLife(world: World, seed: number, crew: Crew, rounds: number): Promise<Life> {
  const dice = diceOf(seed);
  let time = world.p.now() + dice(60 * 24) * hour;
  const p: Platform = { ...world.p, now: () => time };
  const id = idOf(seed);
  const draft = aDraft({ id, place: { street: crew.street }, signs: signs[dice(signs.length)] ?? [], note: undefined });
  await fileReport(p, draft, `reporter-${seed}`);
  const life = { p, id: draft.id, family: `family-${seed}`, dice, crew };
  let known: CaseRecord | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const record: CaseRecord | null = known ?? (await readRecord(p, life.id));
    if (!record) throw new Error('the case is gone');
    const twice = dice(4) === 0;
    const acts: Promise<CaseRecord | null>[] = [oneAct(life, record), ...(twice ? [oneAct(life, record)] : [])];
    const [after = null] = await Promise.all(acts);
    known = twice ? null : after;
    time += dice(8) === 0 ? dice(90 * 24) * hour : dice(48) * hour;
  }
  return life;
}

/** The case after it where that is known; null: it has to be read again. */
async function oneAct(life: Life, record: CaseRecord): Promise<CaseRecord | null> {
  const { p, id, dice, family } = life;
  const chance = dice(20);
  const work =
    chance === 0
      ? escalate(p, id)
      : chance === 1
        ? invited(life, record)
        : chance === 2
          ? leaveFamilyCase(p, record, family)
          : chance === 3
            ? systemStep(p, record, { kind: 'expireTransfer' })
            : taken(life, record);
  const after = await work.catch((cause: unknown) => {
    if (!(cause instanceof Problem && lost.includes(cause.code))) throw cause;
  });
  return after && typeof after === 'object' && 'facts' in after ? after : null;
}

async function invited(life: Life, record: CaseRecord): Promise<void> {
  const { p, family, crew, dice } = life;
  const groups = ['status' as const, ...(dice(2) === 0 ? (['plan'] as const) : [])];
  const { code } = await inviteFamily(p, { id: record.id, eventId: eventIdOf(life), groups }, record, crew.staff[2]);
  await openInvite(p, code, family);
}

/** The main road; half the time a case goes on along it, so that short lives get somewhere. */
const road: readonly CaseEvent['kind'][] = [
  ...([
    'accept',
    'link',
    'contact',
    'visit',
    'assess',
    'agreeNeeds',
    'confirmPlan',
    'match',
    'serve',
    'revisit',
  ] as const),
];

/** Mostly what this person may do now, and of that mostly what takes the case further. */
async function taken(life: Life, record: CaseRecord): Promise<CaseRecord> {
  const { p, id, dice, crew } = life;
  const doer = await whoActs(life, record);
  const may = allowed(record.facts, doer.actor);
  const onward = may.filter((kind) => onwards.has(kind));
  const further = dice(2) === 0 ? onward.filter((kind) => road.includes(kind)).at(-1) : undefined;
  const kinds = onward.length > 0 && dice(8) < 4 ? onward : may;
  const kind = further ?? kinds[dice(kinds.length)] ?? 'accept';
  const [first, other] = crew.staff;
  const people = [first, other].map(({ staffId, scope }) => ({ id: staffId, street: scope })) as unknown as [W, W];
  const drawn: CaseEvent = anyEvent(kind, { facts: record.facts, now: p.now(), n: dice(10_000), people });
  const event: CaseEvent =
    drawn.kind === 'merge' ? { ...drawn, into: idOf(Math.max(0, Number(id.slice(-8)) - 1)) } : drawn;
  return recordStep(p, { id, eventId: eventIdOf(life), version: record.version, event }, record, doer);
}
type W = { readonly id: string; readonly street: string };

async function whoActs({ p, id, dice, crew, family }: Life, { facts }: CaseRecord): Promise<Doer> {
  const chance = dice(12);
  const [advisor, , lead] = crew.staff;
  if (chance < 2) return doerOf(crew.staff[dice(4)] ?? lead);
  if (chance < 4 && (await readFollower(p, id, family))) return familyDoer(family);
  if (facts.state === 'received') return doerOf(advisor);
  if (facts.state === 'closing' || chance < 5) return doerOf(lead);
  return doerOf(crew.staff.find(({ staffId }) => staffId === facts.owner) ?? lead);
}

const familyDoer = (userId: string): Doer => {
  const actor: Actor = { id: userId, role: 'family' };
  return { actor, log: { id: userId, badge: '家人', role: 'family' }, userId };
};
