import type { BoolNode, NumNode } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { bitsToKeep, endsToKeep, numberOf } from './kept.ts';
import { bitsFor, type Ends, endsFor, type Program, wordsOf } from './program.ts';

/** The bits of a rule about households: as kept from the last run, or worked out and kept for the next. */
export const keptBits = (program: Program, node: BoolNode, stated: boolean, make: () => Bits): Bits => {
  const { kept, chunk } = program;
  if (!kept) return make();
  const key = `bits ${numberOf(kept, node)} ${stated}`;
  if (!kept.whole.has(key)) {
    const bits = make();
    const room = bitsToKeep(kept, key);
    program.keeps.push(key);
    program.steps.push(() => {
      const words = wordsOf(program, 'household');
      // Chunks of households begin at the edge of a word.
      room.yes.set(bits.yes.subarray(0, words), chunk.from.household >>> 5);
      room.may.set(bits.may.subarray(0, words), chunk.from.household >>> 5);
    });
    return bits;
  }
  const room = bitsToKeep(kept, key);
  const out = bitsFor(program, 'household');
  program.steps.push(() => {
    const first = chunk.from.household >>> 5;
    const last = first + wordsOf(program, 'household');
    out.yes.set(room.yes.subarray(first, last));
    out.may.set(room.may.subarray(first, last));
  });
  return out;
};

/** Likewise the ends of a number about households. */
export const keptEnds = (program: Program, node: NumNode, stated: boolean, make: () => Ends): Ends => {
  const { kept, chunk } = program;
  if (!kept) return make();
  const key = `ends ${numberOf(kept, node)} ${stated}`;
  const room = endsToKeep(kept, key);
  if (!kept.whole.has(key)) {
    const ends = make();
    room.positive = ends.positive;
    program.keeps.push(key);
    program.steps.push(() => {
      const { from, rows } = chunk;
      room.same.set(from.household, ends.same);
      room.lo.set(ends.lo.subarray(0, rows.household), from.household);
      if (!ends.same) room.hi.set(ends.hi.subarray(0, rows.household), from.household);
    });
    return ends;
  }
  const out = endsFor(program, 'household', room.positive);
  program.steps.push(() => {
    const first = chunk.from.household;
    const last = first + chunk.rows.household;
    out.same = room.same.get(first) ?? false;
    out.lo.set(room.lo.subarray(first, last));
    if (!out.same) out.hi.set(room.hi.subarray(first, last));
  });
  return out;
};
