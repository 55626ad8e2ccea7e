import { compared } from '../rule/compare.ts';
import type { Interval } from '../rule/interval.ts';
import type { Leaf, NumNode } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { lookUp } from './leaf-step.ts';
import type { Program, Space } from './program.ts';
import { type FactColumn, widthOf } from './snapshot.ts';

type Sides = Pick<Extract<Leaf, { kind: 'compare' }>, 'relation' | 'left' | 'right'>;

/** The ends of a number that is the same for everybody. */
export const constantOf = ({ shape }: NumNode, stated: boolean): Interval | null => {
  if (shape.kind === 'literal') return { lo: shape.value, hi: shape.value };
  if (shape.kind !== 'figure') return null;
  const { lo, hi, statedLo, statedHi } = shape.figure;
  return stated ? { lo: statedLo, hi: statedHi } : { lo, hi };
};

/** A small number (an age, years, rooms) beside a line: every value it may have is compared once, then looked up. */
export const smallCompare = (
  program: Program,
  { relation, left, right }: Sides,
  space: Space,
  stated: boolean,
): Bits | null => {
  const { shape } = left;
  const line = constantOf(right, stated);
  if (shape.kind !== 'fact' || line === null) return null;
  const { column } = shape;
  if (widthOf(column) !== 2 || (column.fact.of === 'member') !== (space === 'member')) return null;
  const answersFor = ({ bands }: FactColumn) => {
    const lowest = bands.length / 2 + 1;
    return Uint8Array.from({ length: lowest + Math.floor(column.max) + 1 }, (_, at) => {
      const code = at - lowest;
      const own = code >= 0 ? { lo: code, hi: code } : { lo: column.min, hi: column.max };
      if (code < -1) {
        own.lo = bands[-2 * code - 4] as number;
        own.hi = bands[-2 * code - 3] as number;
      }
      const value = compared(relation, own, line);
      return value === 2 ? 3 : value === 1 ? 2 : 0;
    });
  };
  return lookUp(program, column, space, answersFor);
};
