import type { Node } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { planeWords, type Snapshot } from './snapshot.ts';

/** Both ends of a number for every household, `positive` as in `Ends`; `same`, by the first household of a chunk: only `lo` is kept. */
type KeptEnds = {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly same: Map<number, boolean>;
  positive: boolean;
};

/**
 * What rules and numbers about households came to, kept from one run over a snapshot to the next: when a policy changes, only
 * what is written otherwise is worked out anew. Rules written alike are found again whatever pack they were compiled for.
 */
export type Kept = {
  readonly snapshot: Snapshot;
  readonly numbers: Map<string, number>;
  readonly bits: Map<string, Bits>;
  readonly ends: Map<string, KeptEnds>;
  /** What a run that has come to its end kept; until then nothing of it may be relied on. */
  readonly whole: Set<string>;
};

/** Nothing kept yet of a snapshot. */
export const keeping = (snapshot: Snapshot): Kept => ({
  snapshot,
  numbers: new Map(),
  bits: new Map(),
  ends: new Map(),
  whole: new Set(),
});

/** What a node is about, and what counts of it. */
const signatureOf = ({ kind, about, value }: Node): string => {
  if (kind === 'figure') {
    const { lo, hi, statedLo, statedHi, loose } = about;
    return `figure ${lo} ${hi} ${statedLo} ${statedHi} ${loose}`;
  }
  const asks = kind === 'truth' || kind === 'options' || kind === 'fact';
  return `${kind} ${value} ${asks ? about.fact.name : ''}`;
};

/** One number for all rules and numbers that are written alike and read figures of the same values. */
export const numberOf = (kept: Kept, node: Node): number => {
  const signature = `${signatureOf(node)} ${node.of.map((part) => numberOf(kept, part))}`;
  const known = kept.numbers.get(signature) ?? kept.numbers.size;
  kept.numbers.set(signature, known);
  return known;
};

/** Room for the bits of every household. */
export const bitsToKeep = ({ snapshot, bits }: Kept, key: string): Bits => {
  const words = planeWords(snapshot.households);
  const room = bits.get(key) ?? { yes: new Uint32Array(words), may: new Uint32Array(words) };
  bits.set(key, room);
  return room;
};

/** Room for the ends of every household. */
export const endsToKeep = ({ snapshot, ends }: Kept, key: string): KeptEnds => {
  const room = ends.get(key) ?? {
    lo: new Float64Array(snapshot.households),
    hi: new Float64Array(snapshot.households),
    same: new Map<number, boolean>(),
    positive: false,
  };
  ends.set(key, room);
  return room;
};
