import { putOnDuty } from '../../src/identity/roster.ts';
import { enrol, isEnrolled } from '../../src/identity/staff.ts';
import { localDay } from '../../src/platform/local-time.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { openidOf, weComIdOf } from '../simulator/people.ts';
import { personas } from './personas.ts';

const dayMs = 86_400_000;

/** Gives every persona of the staff their post. Doing it again changes nothing. */
export async function enrolEverybody(platform: Platform): Promise<void> {
  for (const { id, post } of personas) {
    // Who has left in the story stays away when the street opens again.
    if (!post || (await isEnrolled(platform, post.staffId))) continue;
    const { staffId, role, badge, place, inWeCom } = post;
    const where = { scope: place.code, scopeName: place.name };
    await enrol(platform, {
      openid: openidOf(id),
      staffId,
      role,
      badge,
      ...where,
      ...(inWeCom && { wecomUserId: weComIdOf(id) }),
    });
  }
}

/** Puts those who are always on duty on the roster from yesterday to three days ahead of the street's own clock. */
export async function fillRoster(platform: Platform): Promise<void> {
  const today = platform.now();
  const turns = personas.flatMap(({ post }) =>
    post?.onDuty
      ? Array.from({ length: 5 }, (_, index) => ({
          street: post.place.code,
          date: localDay(today + (index - 1) * dayMs),
          slot: '0000-2400',
          staffId: post.staffId,
        }))
      : [],
  );
  await Promise.all(turns.map((turn) => putOnDuty(platform, turn)));
}

/** Fills the roster once for every day the clock comes to. */
export function dailyRoster(): { fill(platform: Platform): Promise<void> } {
  let filled = '';
  return {
    async fill(platform) {
      const today = localDay(platform.now());
      if (today === filled) return;
      await fillRoster(platform);
      filled = today;
    },
  };
}
