import { randomBytes } from 'node:crypto';

const life = 7_200_000;

export type WeComTokens = {
  /** The same token while it is good, then a new one. */
  get(): string;
  valid(value: string): boolean;
  /** Whether it was ever given out: an old one is 42001, a strange one 40014. */
  known(value: string): boolean;
  /** The present token ends before its time. */
  revoke(): void;
};

/** Tokens of the office's app. Unlike the public platform nothing is forced and nothing overlaps. */
export function makeWeComTokens(now: () => number): WeComTokens {
  const given = new Map<string, number>();
  const good = () => [...given].find(([, until]) => until > now())?.[0];
  return {
    get() {
      const held = good();
      if (held) return held;
      const value = randomBytes(64).toString('base64url');
      given.set(value, now() + life);
      return value;
    },
    valid: (value) => (given.get(value) ?? 0) > now(),
    known: (value) => given.has(value),
    revoke() {
      for (const value of given.keys()) given.set(value, 0);
    },
  };
}
