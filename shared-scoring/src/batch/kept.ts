import type { BoolNode, Leaf, NumNode } from '../rule/node.ts';
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

const numberOf = ({ numbers }: Kept, signature: string): number => {
  const known = numbers.get(signature) ?? numbers.size;
  numbers.set(signature, known);
  return known;
};

const signatureOfLeaf = (kept: Kept, leaf: Leaf): string => {
  if (leaf.kind === 'compare') {
    const { relation, left, right, assumed } = leaf;
    return `${relation} ${numberOfNum(kept, left)} ${numberOfNum(kept, right)} ${assumed}`;
  }
  const { fact } = leaf.column;
  return `${fact.name} ${leaf.kind === 'bool' ? '' : leaf.values.join('|')}`;
};

const partsOf = (node: BoolNode): readonly BoolNode[] =>
  node.kind === 'leaf' ? [] : ([] as readonly BoolNode[]).concat(node.of);

/** One number for all rules that are written alike and read figures of the same values. */
export const numberOfRule = (kept: Kept, node: BoolNode): number => {
  const own = node.kind === 'leaf' ? signatureOfLeaf(kept, node.leaf) : '';
  const capped = node.kind === 'policy' && node.capped;
  return numberOf(kept, `${node.kind} ${capped} ${own} ${partsOf(node).map((part) => numberOfRule(kept, part))}`);
};

/** Likewise of numbers. */
export const numberOfNum = (kept: Kept, { shape }: NumNode): number => {
  switch (shape.kind) {
    case 'literal':
      return numberOf(kept, `literal ${shape.value}`);
    case 'fact':
      return numberOf(kept, `fact ${shape.column.fact.name}`);
    case 'figure': {
      const { lo, hi, statedLo, statedHi, loose } = shape.figure;
      return numberOf(kept, `figure ${lo} ${hi} ${statedLo} ${statedHi} ${loose}`);
    }
    case 'fold':
      return numberOf(kept, `${shape.operator} ${shape.of.map((part) => numberOfNum(kept, part))}`);
    case 'span':
      return numberOf(kept, `${shape.span} ${shape.of.map((part) => numberOfNum(kept, part))}`);
    case 'if': {
      const [ask, yes, no] = shape.of;
      return numberOf(kept, `if ${numberOfRule(kept, ask)} ${numberOfNum(kept, yes)} ${numberOfNum(kept, no)}`);
    }
    case 'tally': {
      const { where, of } = shape;
      return numberOf(kept, `tally ${where && numberOfRule(kept, where)} ${of && numberOfNum(kept, of)}`);
    }
    default:
      return shape satisfies never;
  }
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
