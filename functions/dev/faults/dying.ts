import type { Platform } from '../../src/platform/platform.ts';

/** Before the call went out, or after it was carried out and before its answer came. */
export type When = 'before' | 'after';

export type Dying = {
  readonly platform: Platform;
  /** Whether the process got as far as its death. */
  readonly died: () => boolean;
};

/** A process that dies at its nth call to the table or to WeChat and does nothing more from then on. */
export function dyingAt(p: Platform, nth: number, when: When): Dying {
  let calls = 0;
  async function step<T>(work: () => Promise<T>): Promise<T> {
    calls += 1;
    if (calls > nth) throw new Error('dead');
    if (calls < nth) return work();
    if (when === 'after') await work().catch(() => undefined);
    throw new Error('dies here');
  }
  const real = p.db.send.bind(p.db) as (command: unknown) => Promise<unknown>;
  const { fetch: reach = globalThis.fetch } = p;
  return {
    platform: {
      ...p,
      db: Object.create(p.db, { send: { value: (command: unknown) => step(() => real(command)) } }),
      fetch: (...request) => step(() => reach(...request)),
    },
    died: () => calls >= nth,
  };
}
