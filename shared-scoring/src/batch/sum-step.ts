import { mostMembers } from '../rule/bits.ts';
import { isOne, ofAnybody } from '../rule/count.ts';
import type { BoolNode, NumNode } from '../rule/node.ts';
import type { Bits } from './bits.ts';
import { type Chunk, type Ends, endsFor, highs, type Program } from './program.ts';

/** Adds what each member counts for, who counts or may; true when somebody only may. */
const addMembers = (out: Ends, counts: Bits | null, each: Ends | null, { rows, home }: Chunk): boolean => {
  const { lo, hi } = out;
  const top = each && highs(each);
  let unsure = false;
  for (let w = 0; w << 5 < rows.member; w++) {
    let left = counts ? (counts.may[w] as number) : 0xffffffff;
    const sure = counts ? (counts.yes[w] as number) : 0xffffffff;
    while (left !== 0) {
      const bit = left & -left;
      const row = (w << 5) + 31 - Math.clz32(bit);
      left &= left - 1;
      if (row >= rows.member) break;
      const at = home[row] as number;
      let fewest = each ? (each.lo[row] as number) : 1;
      let most = top ? (top[row] as number) : 1;
      if (!(sure & bit)) {
        unsure = true;
        fewest = Math.min(0, fewest);
        most = Math.max(0, most);
      }
      lo[at] = (lo[at] as number) + fewest;
      hi[at] = (hi[at] as number) + most;
    }
  }
  return unsure;
};

/** Where nobody is told yet, one member stands for up to fifteen; true when that is so of any household. */
const standForMore = ({ lo, hi }: Ends, { snapshot, from, rows }: Chunk): boolean => {
  let any = 0;
  for (let w = 0; w << 5 < rows.household; w++) {
    // Chunks of households begin at the edge of a word.
    const word = snapshot.uncounted[(from.household >>> 5) + w] as number;
    any |= word;
    for (let left = word; left !== 0; left &= left - 1) {
      const row = (w << 5) + 31 - Math.clz32(left & -left);
      if ((lo[row] as number) < 0) lo[row] = (lo[row] as number) * mostMembers;
      if ((hi[row] as number) > 0) hi[row] = (hi[row] as number) * mostMembers;
    }
  }
  return any !== 0;
};

/** Infinity minus infinity says nothing: the end is open. */
const settle = ({ lo, hi }: Ends, rows: number): void => {
  for (let row = 0; row < rows; row++) {
    if (Number.isNaN(lo[row])) lo[row] = Number.NEGATIVE_INFINITY;
    if (Number.isNaN(hi[row])) hi[row] = Number.POSITIVE_INFINITY;
  }
};

const everybody = (lo: Float64Array, hi: Float64Array, { snapshot, from, rows }: Chunk): void => {
  for (let row = 0; row < rows.household; row++) {
    const at = from.household + row;
    const people = (snapshot.starts[at + 1] as number) - (snapshot.starts[at] as number);
    lo[row] = people;
    hi[row] = people;
  }
};

/** As rule/number.ts: what counts adds its number, what may count adds it or nothing. */
export const summed = (program: Program, [where, of]: readonly [BoolNode, NumNode], stated: boolean): Ends => {
  const counts = ofAnybody(where) ? null : program.bool(where, 'member', stated);
  const each = isOne(of) ? null : program.num(of, 'member', stated);
  const people = counts === null && each === null;
  const out = endsFor(program, 'household', people);
  program.steps.push(() => {
    const { chunk } = program;
    let wide = false;
    if (people) everybody(out.lo, out.hi, chunk);
    else {
      out.lo.fill(0);
      out.hi.fill(0);
      wide = addMembers(out, counts, each, chunk) || (each !== null && !each.same);
      if (each && !each.positive) settle(out, chunk.rows.household);
    }
    out.same = !standForMore(out, chunk) && !wide;
  });
  return out;
};
