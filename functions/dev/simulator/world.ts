import type { Account } from './account.ts';
import type { Book } from './book.ts';
import type { Faults } from './faults.ts';
import type { Feed } from './feed.ts';
import type { Pusher } from './push.ts';
import type { Template } from './templates.ts';

/** Who may log in, and the openid WeChat knows them by. */
export type People = {
  openid(persona: string): string | null;
  persona(openid: string): string | null;
  /** The persona with this user id in the office's WeCom, or null. */
  member(userId: string): string | null;
};

/** Everything one simulated WeChat shares among its interfaces. */
export type World = {
  readonly now: () => number;
  readonly account: Account;
  readonly templates: readonly Template[];
  readonly pages: readonly string[];
  readonly people: People;
  readonly book: Book;
  readonly faults: Faults;
  readonly feed: Feed;
  readonly push: Pusher;
  readonly sessions: Sessions;
  readonly tokens: Tokens;
  /** When WeCom last took each request, by its hash. */
  readonly repeats: Map<string, number>;
};

export type Sessions = {
  /** A fresh one-time login code. */
  issue(openid: string): string;
  redeem(code: string): { readonly kind: 'ok'; readonly openid: string } | { readonly kind: 'invalid' | 'used' };
  /** Logins of this person within the last minute, this one included. */
  count(openid: string): number;
  /** When the person was last in the mini-program; undefined: not since this server started. */
  lastSeen(openid: string): number | undefined;
};

export type Tokens = {
  /** The access token and its remaining seconds. */
  get(force: boolean): { readonly value: string; readonly expiresIn: number };
  valid(value: string): boolean;
  revokeAll(): void;
};
