import * as z from 'zod/mini';
import { kept } from '../../state/kept.ts';

/** What the service sent: by region code the name on the shelf. */
export type Fetched = {
  readonly names: Readonly<Record<string, string>>;
  /** When it was last asked, ms since 1970. */
  readonly askedAt: number;
};

/** Packs that came after this app was built. */
export const fetchedKept = kept<Fetched>(
  'packs.fetched',
  z.object({ names: z.record(z.string(), z.string()), askedAt: z.number() }),
  { names: {}, askedAt: 0 },
);
