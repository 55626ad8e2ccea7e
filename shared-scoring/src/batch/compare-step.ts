import { compared } from '../rule/compare.ts';
import type { Leaf, NumNode } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { lackOfNumber } from './lack-step.ts';
import { always, bitsFor, type Ends, once, type Program, type Space } from './program.ts';
import { constantOf, smallCompare } from './small-compare.ts';

type Compare = Extract<Leaf, { kind: 'compare' }>;

/** As in rule/interval.ts: closer than this is the same. */
const same = 1e-7;

/** May a number hang on a figure nobody has published? Cheap to ask, and right when it says no. */
const isLoose = ({ shape }: NumNode): boolean => {
  switch (shape.kind) {
    case 'figure':
      return shape.figure.loose;
    case 'fold':
    case 'span':
      return shape.of.some(isLoose);
    case 'if':
    case 'tally':
      return true;
    default:
      return false;
  }
};

/** Where only a loose figure keeps a comparison open, it counts as assumed. */
const assumedWhereLoose = (program: Program, leaf: Compare, of: Bits, space: Space): Bits => {
  const out = bitsFor(program, space);
  const sides = [leaf.left, leaf.right];
  const [left, right] = sides.map((side) => lackOfNumber(program, 'answer', side, space)) as [Uint32Array, Uint32Array];
  const [dark, darker] = sides.map((side) => lackOfNumber(program, 'figure', side, space)) as [
    Uint32Array,
    Uint32Array,
  ];
  program.steps.push(() => {
    for (let w = 0; w < out.yes.length; w++) {
      const yes = of.yes[w] as number;
      const may = of.may[w] as number;
      const loose = (dark[w] as number) | (darker[w] as number);
      const free = may & ~yes & loose & ~(left[w] as number) & ~(right[w] as number);
      out.yes[w] = leaf.assumed === 2 ? yes | free : yes;
      out.may[w] = leaf.assumed === 0 ? may & ~free : may;
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

/** Row by row whether a is surely, and whether perhaps, below b: read from the sign of a difference, without a branch to guess. */
const below = (a: Ends, b: Ends, last: number, surely: Uint32Array, perhaps: Uint32Array, turn: number): void => {
  for (let row = 0; row < last; ) {
    const w = row >>> 5;
    const end = Math.min(last, row + 32);
    let sure = 0;
    let maybe = 0;
    for (; row < end; row++) {
      scratch[0] = same - (Math.min(far, b.lo[row] as number) - Math.max(-far, a.hi[row] as number));
      scratch[1] = same - (Math.min(far, b.hi[row] as number) - Math.max(-far, a.lo[row] as number));
      sure |= ((words[high] as number) >>> 31) << row;
      maybe |= ((words[high + 2] as number) >>> 31) << row;
    }
    surely[w] = sure ^ turn;
    perhaps[w] = maybe ^ turn;
  }
};

type Sides = Pick<Compare, 'relation' | 'left' | 'right'>;

const general = (program: Program, { relation, left, right }: Sides, space: Space, stated: boolean): Bits => {
  const out = bitsFor(program, space);
  const flipped = relation === 'above' || relation === 'atMost';
  const strict = relation === 'below' || relation === 'above';
  const a = program.num(flipped ? right : left, space, stated);
  const b = program.num(flipped ? left : right, space, stated);
  // a below b, or (atMost, atLeast) not so.
  const [surely, perhaps] = strict ? [out.yes, out.may] : [out.may, out.yes];
  program.steps.push(() => {
    below(a, b, program.chunk.rows[space], surely, perhaps, strict ? 0 : 0xffffffff);
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
  const { relation, left, right } = sides;
  return once(program, `${relation} ${left.id} ${right.id} ${stated && !(left.firm && right.firm)} ${space}`, () => {
    const [one, other] = [constantOf(left, stated), constantOf(right, stated)];
    if (one && other) return always(program, space, compared(relation, one, other));
    const side = right.shape.kind === 'if' ? 'right' : 'left';
    const { shape } = sides[side];
    if (shape.kind === 'if') {
      const [ask, yes, no] = shape.of;
      const branch = (node: NumNode) => compareSides(program, { relation, left, right, [side]: node }, space, stated);
      return choice(program, program.bool(ask, space, stated), branch(yes), branch(no), space);
    }
    return smallCompare(program, sides, space, stated) ?? general(program, sides, space, stated);
  });
};

/** A comparison of two numbers, row by row. */
export const compareStep = (program: Program, leaf: Compare, space: Space, stated: boolean): Bits => {
  const out = compareSides(program, leaf, space, stated);
  const firm = leaf.left.firm && leaf.right.firm;
  const loose = stated && !firm && leaf.assumed !== 1 && (isLoose(leaf.left) || isLoose(leaf.right));
  return loose ? assumedWhereLoose(program, leaf, out, space) : out;
};
