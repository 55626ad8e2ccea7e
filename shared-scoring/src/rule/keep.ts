import { lookOnce } from './look.ts';
import type { BoolNode, Judging, Reading, Standing } from './node.ts';

type Kept = Pick<Standing, 'id' | 'firm' | 'perMember' | 'shared'>;

/** Keeps in the slate at `at` what a rule came to: many policies ask for the same, and so does whoever explains them. */
export const keepRule = (
  { decide, look }: Judging,
  node: Kept,
  at: number,
  isLeaf: boolean,
): Pick<BoolNode, 'decide' | 'look'> => {
  const { firm, perMember, id } = node;
  return {
    decide: (house) => {
      const kept = firm ? house.strictly : house.now;
      const known = kept[at] as number;
      if (known >= 0) return known;
      const bits = decide(house);
      kept[at] = bits;
      return bits;
    },
    look:
      perMember || isLeaf
        ? look
        : (into, _, value) => (node.shared ? lookOnce(id, into, look, value) : look(into, 1, value)),
  };
};

/** Likewise of a number about the household: its two ends. */
export const keepNumber = ({ read, look }: Reading, node: Kept, at: number): Reading => {
  const { firm, id } = node;
  return {
    read: (house) => {
      const kept = house.slate.ends[house.stated && !firm ? 1 : 0];
      const known = kept[2 * at] as number;
      if (Number.isNaN(known)) {
        read(house, 0);
        kept[2 * at] = house.number.lo;
        kept[2 * at + 1] = house.number.hi;
        return;
      }
      house.number.lo = known;
      house.number.hi = kept[2 * at + 1] as number;
    },
    look: (into) => (node.shared ? lookOnce(id, into, look, 1) : look(into, 1)),
  };
};
