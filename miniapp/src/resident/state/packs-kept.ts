import * as z from 'zod/mini';
import { kept } from '../../state/kept.ts';

/** What the service sent: by district its version as the service calls it; by region code the name on the shelf. */
export type Fetched = {
  readonly versions: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  /** When it was last asked, ms since 1970. */
  readonly askedAt: number;
};

const words = z.record(z.string(), z.string());

/** Packs that came after this app was built. */
export const fetchedKept = kept<Fetched>(
  'packs.fetched',
  z.object({ versions: words, names: words, askedAt: z.number() }),
  { versions: {}, names: {}, askedAt: 0 },
);
