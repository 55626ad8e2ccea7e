import type { Tri } from '../facts/row.ts';
import type { BoolNode, NumNode } from '../rule/node.ts';
import { type Bits, someBits } from './bits.ts';
import type { Kept } from './kept.ts';
import type { Snapshot } from './snapshot.ts';

/** Households judged together: few enough for the columns of all nodes to stay near the processor. */
export const chunkRows = 2_048;

/** Which rows a node has: one per household, or one per member. */
export type Space = 'household' | 'member';

/**
 * Both ends of a number for every row of a chunk. `same`: they are one in every row of the chunk at hand, and only `lo` is
 * kept. `positive`: above nothing and not endless, whatever the chunk.
 */
export type Ends = {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly positive: boolean;
  same: boolean;
};

/** The high ends of the chunk at hand. */
export const highs = ({ lo, hi, same }: Ends): Float64Array => (same ? lo : hi);

/** The chunk that is being worked on. */
export type Chunk = {
  snapshot: Snapshot;
  /** First household and first member, and how many of each. */
  readonly from: Record<Space, number>;
  readonly rows: Record<Space, number>;
  /** The household of each member, counted within the chunk. */
  readonly home: Uint16Array;
};

/** A program under construction: steps to run for every chunk, and what each node's rows are kept in. */
export type Program = {
  readonly chunk: Chunk;
  readonly room: Record<Space, number>;
  readonly steps: (() => void)[];
  readonly made: Map<string, Bits | Ends>;
  /** What runs before this one left, and the names of what this one keeps for the next; null = nothing is kept. */
  readonly kept: Kept | null;
  readonly keeps: string[];
  readonly bool: (node: BoolNode, space: Space, stated: boolean) => Bits;
  readonly num: (node: NumNode, space: Space, stated: boolean) => Ends;
};

/** Whether a node must be worked out apart for figures as stated. */
export const mode = ({ soft }: { readonly soft: boolean }, stated: boolean): boolean => stated && soft;

/** The rows a node has of its own. */
export const spaceOf = ({ perMember }: { readonly perMember: boolean }): Space => (perMember ? 'member' : 'household');

/** What was made under a name before, or what `make` makes now. */
export const once = <T extends Bits | Ends>({ made }: Program, key: string, make: () => T): T => {
  const known = made.get(key);
  // Keys of bits and of ends differ in their first word.
  if (known) return known as T;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
};

/** Fresh bits for every row of a space. */
export const bitsFor = ({ room }: Program, space: Space): Bits => someBits(room[space]);
/** Fresh ends for every row of a space. */
export const endsFor = ({ room }: Program, space: Space, positive = false): Ends => ({
  lo: new Float64Array(room[space]),
  hi: new Float64Array(room[space]),
  positive,
  same: false,
});

/** Bits that never change: no step is needed for them. */
export const always = (program: Program, space: Space, value: Tri): Bits => {
  const { yes, may } = bitsFor(program, space);
  return { yes: yes.fill(value === 2 ? 0xffffffff : 0), may: may.fill(value > 0 ? 0xffffffff : 0), always: value };
};

/** Words that hold the rows of a space in the chunk at hand. */
export const wordsOf = ({ chunk }: Program, space: Space): number => (chunk.rows[space] + 31) >>> 5;
