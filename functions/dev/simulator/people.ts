import { createHash } from 'node:crypto';

/** The openid WeChat would give this persona in this mini-program: 28 characters, always the same. */
export const openidOf = (persona: string): string =>
  `o${createHash('sha256').update(`openid of ${persona}`).digest('base64url').slice(0, 27)}`;

/** Anybody named `guest-…` may log in beside the personas of the street. */
export const isGuest = (persona: string): boolean => /^guest-[a-z0-9-]{1,32}$/.test(persona);

/** The user id a member of staff has in the office's WeCom. */
export const weComIdOf = (persona: string): string => `WeCom-${persona}`;
