import { randomBytes } from 'node:crypto';
import type { Sessions } from './world.ts';

/** A code lives 5 minutes and works once. Source: backend.md §5. */
const codeLifeMs = 5 * 60_000;

/** Login codes and who was here when; in memory, as a restart of WeChat would only make people log in again. */
export function makeSessions(now: () => number): Sessions {
  const codes = new Map<string, { openid: string; at: number; used: boolean }>();
  const seen = new Map<string, number[]>();
  return {
    issue(openid) {
      const code = `0${randomBytes(16).toString('base64url').replaceAll('_', 'x').replaceAll('-', 'y')}`;
      codes.set(code, { openid, at: now(), used: false });
      return code;
    },
    redeem(code) {
      const entry = codes.get(code);
      if (!entry) return { kind: 'invalid' };
      if (entry.used) return { kind: 'used' };
      if (Math.abs(now() - entry.at) > codeLifeMs) return { kind: 'invalid' };
      entry.used = true;
      return { kind: 'ok', openid: entry.openid };
    },
    count(openid) {
      const recent = [...(seen.get(openid) ?? []), now()].slice(-200);
      seen.set(openid, recent);
      return recent.filter((at) => at > now() - 60_000).length;
    },
    lastSeen: (openid) => seen.get(openid)?.at(-1),
  };
}
