import type { Tri } from '../by-hand-rows.ts';
import type { Condition } from './condition.ts';
import type { FlatFacts } from './flat-facts.ts';

/** A rule library at work on some policies: what it says of each, in their order. 1 = it says that it does not know. */
export type Judge = (facts: FlatFacts) => Promise<readonly Tri[]> | readonly Tri[];

/** A rule library: its name, and how it is given policies as its own documentation advises. */
export type Rival = { readonly name: string; readonly prepare: (policies: readonly Condition[]) => Judge };
