import {
  fileReport,
  inviteFamily,
  openInvite,
  putLeave,
  type ReportDraft,
  readCase,
  readMe,
  stepCase,
} from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { localDay } from '../../src/platform/local-time.ts';
import type { Phone } from '../street/phone.ts';
import type { Street } from '../street/street.ts';
import { huayangCases } from './huayang-road.ts';
import { jiangsuCases } from './jiangsu-road.ts';
import { personas } from './personas.ts';
import type { SeedCase, Turn } from './seed-case.ts';
import { awake, momentOf } from './when.ts';
import { xinhuaCases } from './xinhua-road.ts';
import { xinjingCases } from './xinjing.ts';

type Move = { readonly at: number; readonly run: () => Promise<void> };

/** Taps on 允许 that those on duty and the other staff have made these days; each pays for one card. */
const taps = { onDuty: 18, others: 4 } as const;

/** One of the street's advisors is away, today and for four days more. */
const leaveMs = 4 * 86_400_000;

/**
 * Lets the last days of the neighbourhood happen through the real HTTP interfaces: the clock goes back, every report and
 * step is made at its moment, and at the end it shows now (or the next opening of the office). Only for an empty street.
 */
export async function seedStreet(street: Street): Promise<void> {
  const end = awake(street.clock.now());
  const phones = new Map<string, Phone>();
  const phone: PhoneOf = (persona) => {
    const held = phones.get(persona) ?? street.phone(persona);
    phones.set(persona, held);
    return held;
  };
  const moves = [...jiangsuCases, ...xinhuaCases, ...huayangCases, ...xinjingCases]
    .flatMap((seeded) => movesOf(seeded, end, phone, street))
    .sort((a, b) => a.at - b.at);
  const go = (at: number) => street.clock.add(at - street.clock.now());

  await go((moves[0]?.at ?? end) - 3_600_000);
  const staff = (onDuty: boolean) => personas.filter(({ post }) => post?.onDuty === onDuty).map(({ id }) => phone(id));
  await allow(staff(false), taps.others, street);
  await allow(staff(true), taps.onDuty, street);
  for (const move of moves) {
    await go(move.at);
    await move.run();
    await street.settled();
  }
  await go(end);
  await phone('lead').call(putLeave, { staffId: 'staff-advisor3', from: localDay(end), to: localDay(end + leaveMs) });
  await street.settled();
}

/** WeChat names its events by the second, and nobody taps twice in one. */
async function allow(phones: readonly Phone[], times: number, { clock }: Street): Promise<void> {
  const all = await Promise.all(phones.map((phone) => phone.call(readMe, {})));
  for (let tap = 0; tap < times; tap += 1) {
    await clock.add(1_000);
    await Promise.all(phones.map((phone, n) => phone.subscribe(...(all[n]?.templates ?? []).map(({ id }) => id))));
  }
}

type PhoneOf = (persona: string) => Phone;

function movesOf({ ago, by, report, turns }: SeedCase, end: number, phone: PhoneOf, street: Street): Move[] {
  const at = momentOf(ago, end);
  const draft: ReportDraft = { ...report, id: ulid(at), promise: true };
  return [
    { at, run: async () => void (await phone(by).call(fileReport, draft)) },
    ...turns.map((turn) => ({ at: momentOf(turn.ago, end), run: () => take(turn, draft.id, phone, street) })),
  ];
}

async function take(turn: Turn, id: string, phone: PhoneOf, street: Street): Promise<void> {
  const staff = phone(turn.who);
  const eventId = ulid();
  if ('event' in turn) {
    const { version } = await staff.call(readCase, { id });
    await staff.call(stepCase, { id, eventId, version, event: turn.event });
    return;
  }
  const { code } = await staff.call(inviteFamily, { id, eventId });
  const family = phone(turn.invites);
  await family.call(openInvite, { code, agree: true });
  await allow([family], 3, street);
}
