import { same } from '../rule/interval.ts';
import type { Compare, NumNode } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { compared } from './compared.ts';
import { lackOfNumber } from './lack-step.ts';
import { always, bitsFor, highs, once, type Program, type Space, wordsOf } from './program.ts';
import { constantOf, smallCompare } from './small-compare.ts';

/** May a number hang on a figure nobody has published? Cheap to ask, and right when it says no. */
const isLoose = (node: NumNode): boolean => {
  switch (node.kind) {
    case 'figure':
      return node.about.loose;
    case 'if':
    case 'sum':
      return true;
    default:
      return node.of.some(isLoose);
  }
};

/** Where only a loose figure keeps a comparison open, it counts as assumed. */
const assumedWhereLoose = (program: Program, leaf: Compare, of: Bits, space: Space): Bits => {
  const sides = leaf.of;
  const loose = sides.flatMap((side) => lackOfNumber(program, 'figure', side, space) ?? []);
  if (loose.length === 0) return of;
  const unanswered = sides.flatMap((side) => lackOfNumber(program, 'answer', side, space) ?? []);
  const out = bitsFor(program, space);
  program.steps.push(() => {
    const words = wordsOf(program, space);
    for (let w = 0; w < words; w++) {
      const yes = of.yes[w] as number;
      const may = of.may[w] as number;
      let free = 0;
      for (const bits of loose) free |= bits[w] as number;
      free &= may & ~yes;
      for (const bits of unanswered) free &= ~(bits[w] as number);
      out.yes[w] = leaf.value === 2 ? yes | free : yes;
      out.may[w] = leaf.value === 0 ? may & ~free : may;
    }
  });
  return out;
};

/** Far beyond any figure. Put for one of two equal infinities, so that their difference says "not below" and is a number. */
const far = 1e300;

const scratch = new Float64Array(2);
const words = new Int32Array(scratch.buffer);
// The half of a double that holds its sign.
scratch[0] = -1;
const high = (words[1] as number) < 0 ? 1 : 0;

/** For every row whether one number is above another by more than a hair: the sign of a difference, without a branch to guess. */
const exceeds = (one: Float64Array, other: Float64Array, rows: number, out: Uint32Array, turn: number): void => {
  for (let row = 0; row < rows; ) {
    const w = row >>> 5;
    const end = Math.min(rows, row + 32);
    let bits = 0;
    for (; row < end; row++) {
      scratch[0] = same - (Math.min(far, one[row] as number) - Math.max(-far, other[row] as number));
      bits |= ((words[high] as number) >>> 31) << row;
    }
    out[w] = bits ^ turn;
  }
};

/** Likewise of a line that is the same for all: how far a number lies above it, times `side` 1, or below it, times −1. */
const beyond = (own: Float64Array, line: number, side: 1 | -1, rows: number, out: Uint32Array, turn: number): void => {
  const to = Math.max(-far, Math.min(far, line));
  for (let row = 0; row < rows; ) {
    const w = row >>> 5;
    const end = Math.min(rows, row + 32);
    let bits = 0;
    for (; row < end; row++) {
      scratch[0] = same - side * ((own[row] as number) - to);
      bits |= ((words[high] as number) >>> 31) << row;
    }
    out[w] = bits ^ turn;
  }
};

type Sides = Pick<Compare, 'kind' | 'of'>;

const general = (
  program: Program,
  { kind: relation, of: [left, right] }: Sides,
  space: Space,
  stated: boolean,
): Bits => {
  const out = bitsFor(program, space);
  const flipped = relation === 'above' || relation === 'atMost';
  const strict = relation === 'below' || relation === 'above';
  const [less, more] = flipped ? [right, left] : [left, right];
  const turn = strict ? 0 : 0xffffffff;
  // Less below more, or (atMost, atLeast) not so.
  const [surely, perhaps] = strict ? [out.yes, out.may] : [out.may, out.yes];
  const a = program.num(less, space, stated);
  const b = program.num(more, space, stated);
  const [line, bound] = [constantOf(more, stated), constantOf(less, stated)];
  program.steps.push(() => {
    const rows = program.chunk.rows[space];
    if (line) beyond(highs(a), line.lo, -1, rows, surely, turn);
    else if (bound) beyond(b.lo, bound.hi, 1, rows, surely, turn);
    else exceeds(b.lo, highs(a), rows, surely, turn);
    if (a.same && b.same) perhaps.set(surely);
    else if (line) beyond(a.lo, line.hi, -1, rows, perhaps, turn);
    else if (bound) beyond(highs(b), bound.lo, 1, rows, perhaps, turn);
    else exceeds(highs(b), a.lo, rows, perhaps, turn);
  });
  return out;
};

/** Where the condition is not known both branches must agree: the same as comparing with everything between them. */
const choice = (program: Program, ask: Bits, then: Bits, otherwise: Bits, space: Space): Bits => {
  if (ask.always === 2) return then;
  if (ask.always === 0) return otherwise;
  const out = bitsFor(program, space);
  program.steps.push(() => {
    for (let w = 0; w < out.yes.length; w++) {
      const yes = ask.yes[w] as number;
      const may = ask.may[w] as number;
      out.yes[w] = ((then.yes[w] as number) | ~may) & ((otherwise.yes[w] as number) | yes);
      out.may[w] = ((then.may[w] as number) & may) | ((otherwise.may[w] as number) & ~yes);
    }
  });
  return out;
};

/** Compares branch by branch where a side is an `if`: lines that depend on a condition then cost no more than a line. */
const compareSides = (program: Program, sides: Sides, space: Space, stated: boolean): Bits => {
  const { kind, of } = sides;
  const [left, right] = of;
  return once(program, `${kind} ${left.id} ${right.id} ${stated && (left.soft || right.soft)} ${space}`, () => {
    const [one, other] = [constantOf(left, stated), constantOf(right, stated)];
    if (one && other) return always(program, space, compared(kind, one, other));
    const side = right.kind === 'if' ? right : left;
    if (side.kind === 'if') {
      const [ask, yes, no] = side.of;
      const branch = (node: NumNode) =>
        compareSides(program, { kind, of: side === right ? [left, node] : [node, right] }, space, stated);
      return choice(program, program.bool(ask, space, stated), branch(yes), branch(no), space);
    }
    return smallCompare(program, sides, space, stated) ?? general(program, sides, space, stated);
  });
};

/** A comparison of two numbers, row by row. */
export const compareStep = (program: Program, leaf: Compare, space: Space, stated: boolean): Bits => {
  const out = compareSides(program, leaf, space, stated);
  const loose = stated && leaf.soft && leaf.value !== 1 && leaf.of.some(isLoose);
  return loose ? assumedWhereLoose(program, leaf, out, space) : out;
};
