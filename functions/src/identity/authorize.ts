import type { Caller, Endpoint } from 'shared-scoring/contract';
import { type CaseRecord, readRecord } from '../case/record.ts';
import { isSentAgain } from '../case/sent-again.ts';
import { type Follower, readFollower } from '../family/follower.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { type Staff, staffOfUser } from './staff.ts';
import { readToken } from './token.ts';

type Known = { readonly userId: string | null; readonly staff: Staff | null };

/** What a caller may use in this request. A field is null when the endpoint grants no such thing. */
export type Grant = Known & { readonly record: CaseRecord | null; readonly follower: Follower | null };

const staffRoles: readonly Caller[] = ['advisor', 'lead', 'district'];
const isStaff = (callers: readonly Caller[]) => callers.some((caller) => staffRoles.includes(caller));

/**
 * Who calls. Nobody needs to be known where `anyone` may call; everywhere else the token says who, and for staff
 * the roster says now what they may do.
 */
export async function identify(
  p: Platform,
  callers: readonly Caller[],
  authorization: string | undefined,
): Promise<Known> {
  if (callers.includes('anyone')) return { userId: null, staff: null };
  const userId = await readToken(p, authorization);
  if (!isStaff(callers)) return { userId, staff: null };
  const staff = await staffOfUser(p, userId);
  if (!staff || !callers.includes(staff.role)) throw new Problem('forbidden');
  return { userId, staff };
}

/**
 * May this caller do this to that? The only place that says yes; whatever is not named here is refused.
 * A case that is out of reach and a case that does not exist are refused alike.
 */
export async function permit(
  p: Platform,
  { callers, path, offered = false }: Pick<Endpoint, 'callers' | 'path' | 'offered'>,
  known: Known,
  input: unknown,
): Promise<Grant> {
  const none = { ...known, record: null, follower: null };
  const { id } = input as { readonly id?: string };
  if (callers.includes('anyone')) return none;
  if (!known.userId) throw new Problem('forbidden');
  if (callers.includes('family')) {
    const follower = await readFollower(p, String(id), known.userId);
    const record = follower && (await readRecord(p, String(id)));
    // Where violence is suspected no account of the household sees anything.
    if (!record || record.facts.hides) throw new Problem('forbidden');
    return { ...none, follower, record };
  }
  if (known.staff && isStaff(callers)) {
    if (!path.includes('/:id')) return none;
    const record = await readRecord(p, String(id));
    if (!record) throw new Problem('forbidden');
    if (!reaches(record, known.staff, offered) && !(offered && (await isSentAgain(p, record, known.staff, input))))
      throw new Problem('forbidden');
    return { ...none, record };
  }
  if (callers.includes('person')) return none;
  throw new Problem('forbidden');
}

/** One's own street or district; where the endpoint says so, also the street a case is offered to. */
const reaches = ({ street, facts }: CaseRecord, { scope }: Staff, offered: boolean): boolean =>
  street.startsWith(scope) || (offered && facts.transfer?.to.street === scope);

/** The granted thing, where the endpoint's callers promise it is there. */
export function granted<K extends keyof Grant>(grant: Grant, name: K): NonNullable<Grant[K]> {
  const value = grant[name];
  if (value === null || value === undefined) throw new Problem('forbidden');
  return value as NonNullable<Grant[K]>;
}
