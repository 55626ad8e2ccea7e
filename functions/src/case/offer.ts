import type { CaseEvent, CaseFacts } from 'shared-scoring';
import { isOpen } from 'shared-scoring/accept';
import { staffById } from '../identity/staff.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { divisionsOf } from '../reference/divisions.ts';
import { askNobody, askWrite } from './asked.ts';
import type { CaseRecord } from './record.ts';

/** Handovers that came back as often as this are the district's to decide. Same figure as in the rules. */
const mostBounces = 2;

/** Who has to answer for a case beside its owner: the street it is offered to, or the district; null: nobody. */
export function askedOf({ facts, street }: Pick<CaseRecord, 'facts' | 'street'>): string | null {
  if (!isOpen(facts)) return null;
  if (facts.transfer) return facts.transfer.to.street;
  return (facts.bounces ?? 0) >= mostBounces ? street.slice(0, 6) : null;
}

/** The district whose desk has a case because its street has nobody; null: somebody of a street has it. */
export async function deskOf(
  p: Pick<Platform, 'db' | 'table'>,
  { facts, street }: Pick<CaseRecord, 'facts' | 'street'>,
): Promise<string | null> {
  if (!isOpen(facts)) return null;
  const unowned = facts.owner.startsWith('desk:') || (await staffById(p, facts.owner))?.role === 'district';
  return unowned ? street.slice(0, 6) : null;
}

/** Keeps the list of those who are asked in step with the case; to be committed together with it. */
export async function offerWrites(p: Platform, before: CaseRecord, after: CaseRecord): Promise<readonly Write[]> {
  const told = ({ facts, ...place }: CaseRecord) =>
    [facts.owner, isOpen(facts), askedOf({ facts, ...place }), facts.transfer?.expiresAt].join();
  if (told(before) === told(after)) return [];
  const is = askedOf(after) ?? (await deskOf(p, after));
  if (is !== null) return [askWrite(p.table, is, after.id, after.facts.transfer?.expiresAt)];
  const was = askedOf(before) ?? (await deskOf(p, before));
  return was === null ? [] : [askNobody(p.table, after.id)];
}

/** Events by which a street that is asked may answer; it may do nothing else with a case that is not its own. */
export const answers: readonly CaseEvent['kind'][] = ['acceptTransfer', 'rejectTransfer'];

/** The name of a street as the official list has it, or null for one where the product does not work. */
const streetName = async (street: string): Promise<string | null> =>
  (await divisionsOf(street))?.streets.find(([code]) => code === street)?.[1] ?? null;

/** Why somebody or some place an event names is not there, in plain Chinese; null when all are. */
export async function whyNotThere(p: Platform, at: string, event: CaseEvent): Promise<string | null> {
  if (event.kind === 'witnessConsent')
    return (await isColleague(p, at, event.witness)) ? null : '作证的同事现在不在这个街道,请另请一位';
  if (event.kind !== 'offerTransfer' && event.kind !== 'assign') return null;
  const { street, staff } = event.to;
  if ((await streetName(street)) === null) return '名录里没有这个街道,或者那里还没有开通,请重新选';
  if (staff === undefined) return null;
  return (await isColleague(p, street, staff)) ? null : '那位同事现在不在那个街道,请重新选';
}

/** Whether somebody has a post in a street now. */
const isColleague = async (p: Platform, street: string, staffId: string): Promise<boolean> =>
  (await staffById(p, staffId))?.scope === street;

/** The place of a case that has gone to another street; a committee of the old street says nothing there. */
export async function placeIn(
  record: Pick<CaseRecord, 'street' | 'streetName' | 'committee' | 'committeeName'>,
  street: string | undefined,
): Promise<Pick<CaseRecord, 'street' | 'streetName' | 'committee' | 'committeeName'>> {
  const { committee, committeeName } = record;
  if (!street || street === record.street)
    return { street: record.street, streetName: record.streetName, committee, committeeName };
  return { street, streetName: (await streetName(street)) ?? street, committee: null, committeeName: null };
}

/** What the queue shows of an offer that waits; null: none does. */
export async function offerOf({ transfer }: CaseFacts): Promise<{ toName: string; answerBy: number } | null> {
  if (!transfer) return null;
  return { toName: (await streetName(transfer.to.street)) ?? transfer.to.street, answerBy: transfer.expiresAt };
}
