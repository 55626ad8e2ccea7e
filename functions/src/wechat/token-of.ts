import type { Platform } from '../platform/platform.ts';
import { type StableToken, stableToken } from './stable-token.ts';

const kept = new WeakMap<Platform, StableToken>();

/** The access token the requests of one function share, so that WeChat is asked for one every two hours and not more. */
export function tokenOf(p: Platform): StableToken {
  const token = kept.get(p) ?? stableToken(p);
  kept.set(p, token);
  return token;
}
