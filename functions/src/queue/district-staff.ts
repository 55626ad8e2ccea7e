import type { readDistrictStaff as endpoint, ReplyOf } from 'shared-scoring/contract';
import { onDuty } from '../identity/roster.ts';
import { isAway, type Staff, staffOfPlace } from '../identity/staff.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { divisionsOf } from '../reference/divisions.ts';

/** Whom the district may give a case to, street by street; who is on duty now stands first, who is away last. */
export async function readDistrictStaff(p: Platform, { scope }: Staff): Promise<ReplyOf<typeof endpoint>> {
  const streets = (await divisionsOf(scope))?.streets ?? [];
  const found = await Promise.all(streets.map(([street, name]) => staffOf(p, street, name)));
  return { streets: found.filter(({ staff }) => staff.length > 0) };
}

async function staffOf(p: Platform, street: string, name: string) {
  const day = localDay(p.now());
  const [advisors, leads, duty] = await Promise.all([
    staffOfPlace(p, street, 'advisor'),
    staffOfPlace(p, street, 'lead'),
    onDuty(p, street, p.now()),
  ]);
  const now = new Set(duty.map(({ staffId }) => staffId));
  const staff = [...advisors, ...leads].map((one) => ({
    staffId: one.staffId,
    role: one.role,
    badge: one.badge,
    onDuty: now.has(one.staffId),
    away: isAway(one, day),
  }));
  const rank = (one: (typeof staff)[number]) => (one.away ? 2 : one.onDuty ? 0 : 1);
  return { street, name, staff: staff.sort((a, b) => rank(a) - rank(b)) };
}
