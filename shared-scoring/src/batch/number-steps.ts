import { spanOf } from '../rule/calendar.ts';
import { mostMembers } from '../rule/frame.ts';
import type { BoolNode, NumNode, NumShape } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { folded } from './fold-step.ts';
import { type Ends, endsFor, mode, once, type Program, type Space, spaceOf } from './program.ts';

const constant = (program: Program, space: Space, lo: number, hi: number): Ends => {
  const out = endsFor(program, space);
  out.lo.fill(lo);
  out.hi.fill(hi);
  return out;
};

const factEnds = (program: Program, { column }: Extract<NumShape, { kind: 'fact' }>, space: Space): Ends => {
  const out = endsFor(program, space);
  const { slot, min, max } = column;
  program.steps.push(() => {
    const { snapshot, from, rows } = program.chunk;
    const known = snapshot[space][slot];
    if (!known) return;
    const { codes, bands } = known;
    for (let row = 0; row < rows[space]; row++) {
      const code = codes[from[space] + row] as number;
      out.lo[row] = code >= 0 ? code : code === -1 ? min : (bands[-2 * code - 4] as number);
      out.hi[row] = code >= 0 ? code : code === -1 ? max : (bands[-2 * code - 3] as number);
    }
  });
  return out;
};

const chosen = (program: Program, { yes, may }: Bits, then: Ends, otherwise: Ends, space: Space): Ends => {
  const out = endsFor(program, space);
  // By what the condition came to: 0 = no, 1 = not known, 3 = yes. Looked up, because a wrong guess at a branch costs more.
  const lows = new Float64Array(4);
  const highs = new Float64Array(4);
  program.steps.push(() => {
    const last = program.chunk.rows[space];
    for (let row = 0; row < last; row++) {
      const w = row >>> 5;
      const at = ((((yes[w] as number) >>> (row & 31)) & 1) << 1) | (((may[w] as number) >>> (row & 31)) & 1);
      const [aLo, bLo] = [then.lo[row] as number, otherwise.lo[row] as number];
      const [aHi, bHi] = [then.hi[row] as number, otherwise.hi[row] as number];
      lows[3] = aLo;
      lows[1] = Math.min(aLo, bLo);
      lows[0] = bLo;
      highs[3] = aHi;
      highs[1] = Math.max(aHi, bHi);
      highs[0] = bHi;
      out.lo[row] = lows[at] as number;
      out.hi[row] = highs[at] as number;
    }
  });
  return out;
};

/** As tally.ts: what counts adds its number, what may count adds it or nothing; nobody told yet stands for up to fifteen. */
const tallied = (program: Program, where: BoolNode | null, of: NumNode | null, stated: boolean): Ends => {
  const out = endsFor(program, 'household');
  const counts = where && program.bool(where, 'member', stated);
  const each = of && program.num(of, 'member', stated);
  program.steps.push(() => {
    const { snapshot, from, rows } = program.chunk;
    const { starts, uncounted } = snapshot;
    for (let row = 0; row < rows.household; row++) {
      const at = from.household + row;
      const times = uncounted[at] ? mostMembers : 1;
      let lo = 0;
      let hi = 0;
      for (let who = (starts[at] as number) - from.member; who < (starts[at + 1] as number) - from.member; who++) {
        const bit = 1 << (who & 31);
        if (counts && !((counts.may[who >>> 5] as number) & bit)) continue;
        const sure = !counts || ((counts.yes[who >>> 5] as number) & bit) !== 0;
        let least = each ? (each.lo[who] as number) : 1;
        let most = each ? (each.hi[who] as number) : 1;
        if (!sure) {
          least = Math.min(0, least);
          most = Math.max(0, most);
        }
        lo += least < 0 ? least * times : least;
        hi += most > 0 ? most * times : most;
      }
      out.lo[row] = Number.isNaN(lo) ? Number.NEGATIVE_INFINITY : lo;
      out.hi[row] = Number.isNaN(hi) ? Number.POSITIVE_INFINITY : hi;
    }
  });
  return out;
};

const spanned = (program: Program, shape: Extract<NumShape, { kind: 'span' }>, from: Ends, to: Ends, space: Space) => {
  const out = endsFor(program, space);
  program.steps.push(() => {
    for (let row = 0; row < program.chunk.rows[space]; row++) {
      const start = { lo: from.lo[row] as number, hi: from.hi[row] as number };
      const { lo, hi } = spanOf(shape.span, start, { lo: to.lo[row] as number, hi: to.hi[row] as number });
      out.lo[row] = lo;
      out.hi[row] = hi;
    }
  });
  return out;
};

const own = (program: Program, { shape }: NumNode, space: Space, stated: boolean): Ends => {
  const part = (node: NumNode) => program.num(node, space, stated);
  switch (shape.kind) {
    case 'literal':
      return constant(program, space, shape.value, shape.value);
    case 'figure': {
      const { lo, hi, statedLo, statedHi } = shape.figure;
      return stated ? constant(program, space, statedLo, statedHi) : constant(program, space, lo, hi);
    }
    case 'fact':
      return factEnds(program, shape, space);
    case 'fold':
      return folded(program, shape.operator, shape.of.map(part), space);
    case 'span':
      return spanned(program, shape, part(shape.of[0]), part(shape.of[1]), space);
    case 'if':
      return chosen(program, program.bool(shape.of[0], space, stated), part(shape.of[1]), part(shape.of[2]), space);
    case 'tally':
      return tallied(program, shape.where, shape.of, stated);
    default:
      return shape satisfies never;
  }
};

const spread = (program: Program, of: Ends): Ends => {
  const out = endsFor(program, 'member');
  program.steps.push(() => {
    const { rows, home } = program.chunk;
    for (let row = 0; row < rows.member; row++) {
      out.lo[row] = of.lo[home[row] as number] as number;
      out.hi[row] = of.hi[home[row] as number] as number;
    }
  });
  return out;
};

/** The ends of a number in a space; whatever is written alike is worked out once. */
export const numberEnds = (program: Program, node: NumNode, space: Space, stated: boolean): Ends => {
  const at = mode(node, stated);
  const home = spaceOf(node);
  const { kind } = node.shape;
  if (kind === 'literal' || kind === 'figure') {
    return once(program, `ends ${node.id} ${at} ${space}`, () => own(program, node, space, at));
  }
  const ends = once(program, `ends ${node.id} ${at}`, () => own(program, node, home, at));
  if (home === space) return ends;
  return once(program, `ends spread ${node.id} ${at}`, () => spread(program, ends));
};
