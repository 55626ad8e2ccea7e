import { randomBytes } from 'node:crypto';
import type { Tokens } from './world.ts';

const life = 7_200_000;
const overlap = 300_000;

/**
 * The stable access token: the same until 5 minutes before its end, then a new one while the old lives on.
 * A forced renewal kills the old at once, works 20 times a day and at most every 30 s. Source: backend.md §5.
 */
export function makeTokens(now: () => number): Tokens {
  let live: { value: string; until: number }[] = [];
  let forced: number[] = [];
  const fresh = () => ({ value: `SIM_${randomBytes(96).toString('base64url')}`, until: now() + life });
  const mayForce = () => {
    forced = forced.filter((at) => at > now() - 86_400_000);
    return forced.length < 20 && (forced.at(-1) ?? 0) <= now() - 30_000;
  };
  return {
    get(force) {
      live = live.filter(({ until }) => until > now() && until <= now() + life);
      if (force && mayForce()) {
        forced.push(now());
        live = [];
      }
      const newest = live.at(-1);
      if (newest && newest.until - now() > overlap) return { value: newest.value, expiresIn: seconds(newest.until) };
      const next = fresh();
      live.push(next);
      return { value: next.value, expiresIn: seconds(next.until) };
    },
    valid: (value) => live.some((token) => token.value === value && token.until > now()),
    revokeAll() {
      live = [];
    },
  };
  function seconds(until: number): number {
    return Math.floor((until - now()) / 1000);
  }
}
