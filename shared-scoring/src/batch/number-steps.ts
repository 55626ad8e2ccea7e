import type { Column } from '../facts/table.ts';
import type { NumNode } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { folded } from './fold-step.ts';
import { keptEnds } from './keep-step.ts';
import { type Ends, endsFor, highs, mode, once, type Program, type Space, spaceOf } from './program.ts';
import type { Codes } from './snapshot.ts';
import { summed } from './sum-step.ts';

const constant = (program: Program, space: Space, lo: number, hi: number): Ends => {
  const out = endsFor(program, space, lo > 0 && hi < Number.POSITIVE_INFINITY);
  out.lo.fill(lo);
  out.hi.fill(hi);
  out.same = lo === hi;
  return out;
};

/** Codes as numbers; true when none of them stands for a band or for nothing told. */
const plain = (codes: Codes, from: number, rows: number, into: Float64Array): boolean => {
  let signs = 0;
  for (let row = 0; row < rows; row++) {
    const code = codes[from + row] as number;
    signs |= code;
    into[row] = code;
  }
  return signs >= 0;
};

const factEnds = (program: Program, { slot, min, max }: Column, space: Space): Ends => {
  const out = endsFor(program, space);
  program.steps.push(() => {
    const { snapshot, from, rows } = program.chunk;
    const known = snapshot[space][slot];
    if (!known) return;
    const { codes, bands } = known;
    out.same = plain(codes, from[space], rows[space], out.lo);
    if (out.same) return;
    for (let row = 0; row < rows[space]; row++) {
      const code = out.lo[row] as number;
      out.hi[row] = code >= 0 ? code : code === -1 ? max : (bands[-2 * code - 3] as number);
      if (code < 0) out.lo[row] = code === -1 ? min : (bands[-2 * code - 4] as number);
    }
  });
  return out;
};

const chosen = (program: Program, { yes, may }: Bits, then: Ends, otherwise: Ends, space: Space): Ends => {
  const out = endsFor(program, space, then.positive && otherwise.positive);
  program.steps.push(() => {
    const last = program.chunk.rows[space];
    const [thenHi, otherHi] = [highs(then), highs(otherwise)];
    for (let row = 0; row < last; row++) {
      const w = row >>> 5;
      const sure = ((yes[w] as number) >>> (row & 31)) & 1;
      const maybe = ((may[w] as number) >>> (row & 31)) & 1;
      const [aLo, bLo] = [then.lo[row] as number, otherwise.lo[row] as number];
      const [aHi, bHi] = [thenHi[row] as number, otherHi[row] as number];
      out.lo[row] = sure ? aLo : maybe ? Math.min(aLo, bLo) : bLo;
      out.hi[row] = sure ? aHi : maybe ? Math.max(aHi, bHi) : bHi;
    }
  });
  return out;
};

const own = (program: Program, node: NumNode, space: Space, stated: boolean): Ends => {
  const part = (one: NumNode) => program.num(one, space, stated);
  switch (node.kind) {
    case 'literal':
    case 'day':
      return constant(program, space, node.value, node.value);
    case 'figure': {
      const { lo, hi, statedLo, statedHi } = node.about;
      return stated ? constant(program, space, statedLo, statedHi) : constant(program, space, lo, hi);
    }
    case 'fact':
      return factEnds(program, node.about, space);
    case 'if':
      return chosen(program, program.bool(node.of[0], space, stated), part(node.of[1]), part(node.of[2]), space);
    case 'sum':
      return summed(program, node.of, stated);
    default:
      return folded(program, node.kind, node.of.map(part), space);
  }
};

const spread = (program: Program, of: Ends): Ends => {
  const out = endsFor(program, 'member', of.positive);
  program.steps.push(() => {
    const { rows, home } = program.chunk;
    out.same = of.same;
    for (let row = 0; row < rows.member; row++) out.lo[row] = of.lo[home[row] as number] as number;
    if (of.same) return;
    for (let row = 0; row < rows.member; row++) out.hi[row] = of.hi[home[row] as number] as number;
  });
  return out;
};

/** The ends of a number in a space; whatever is written alike is worked out once. */
export const numberEnds = (program: Program, node: NumNode, space: Space, stated: boolean): Ends => {
  const at = mode(node, stated);
  const home = spaceOf(node);
  const { kind } = node;
  if (kind === 'literal' || kind === 'day' || kind === 'figure') {
    return once(program, `ends ${node.id} ${at} ${space}`, () => own(program, node, space, at));
  }
  const make = () => own(program, node, home, at);
  const worth = kind !== 'fact' && home === 'household';
  const ends = once(program, `ends ${node.id} ${at}`, () => (worth ? keptEnds(program, node, at, make) : make()));
  if (home === space) return ends;
  return once(program, `ends spread ${node.id} ${at}`, () => spread(program, ends));
};
