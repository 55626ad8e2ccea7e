import { type Bits, mostMembers, triAt } from './bits.ts';
import { decide } from './decide.ts';
import type { House } from './house.ts';
import { high, type Interval, low, type Operation, operations } from './interval.ts';
import type { NumNode, Work } from './node.ts';

/** The parts of a node of one kind. */
type Parts<K extends NumNode['kind']> = Extract<NumNode, { kind: K }>['of'];

const put = ({ number }: House, lo: number, hi: number): Bits => {
  number.lo = lo;
  number.hi = hi;
  return 0;
};

/** Joined from the first to the last. */
const fold = (operation: Operation, of: readonly NumNode[]): Work => {
  const works = of.map(({ work }) => work);
  // No number is made of itself, so there is one total at a time.
  const total: Interval = { lo: 0, hi: 0 };
  return (house, member) => {
    const { number } = house;
    for (let at = 0; at < works.length; at++) {
      (works[at] as Work)(house, member);
      if (at > 0) operation(total, number);
      else {
        total.lo = number.lo;
        total.hi = number.hi;
      }
    }
    return put(house, total.lo, total.hi);
  };
};

/** One of two numbers, or what lies between them while the condition is not known. */
const choice =
  ([ask, yes, no]: Parts<'if'>): Work =>
  (house, member) => {
    const answer = triAt(decide(ask, house), member);
    if (answer !== 1) return (answer ? yes : no).work(house, member);
    yes.work(house, member);
    const { lo, hi } = house.number;
    no.work(house, member);
    return put(house, Math.min(lo, house.number.lo), Math.max(hi, house.number.hi));
  };

/** Who may count adds the number or nothing. Nobody told yet means one to fifteen people of whom nothing is known. */
const sum =
  ([where, of]: Parts<'sum'>): Work =>
  (house) => {
    const counts = decide(where, house);
    const more = house.uncounted ? mostMembers : 1;
    const { number } = house;
    let [lo, hi] = [0, 0];
    for (let member = 0; member < house.heads; member++) {
      const one = triAt(counts, member);
      if (one === 0) continue;
      of.work(house, member);
      const least = one === 1 ? Math.min(0, number.lo) : number.lo;
      const most = one === 1 ? Math.max(0, number.hi) : number.hi;
      lo += least < 0 ? least * more : least;
      hi += most > 0 ? most * more : most;
    }
    return put(house, low(lo), high(hi));
  };

/** Worked out once where it is about the household. */
const kept = ({ id, soft, perMember }: NumNode, work: Work): Work =>
  perMember
    ? work
    : (house) => {
        const { now, strictly, number, slate } = house;
        const known = soft ? now : strictly;
        const ends = slate.ends[known === strictly ? 0 : 1];
        if ((known[id] as number) >= 0) return put(house, ends[2 * id] as number, ends[2 * id + 1] as number);
        known[id] = work(house, 0);
        ends[2 * id] = number.lo;
        ends[2 * id + 1] = number.hi;
        return 0;
      };

/** How a number is worked out. */
export const numberWork = (node: NumNode): Work => {
  const { kind, of, about, value, perMember } = node;
  switch (kind) {
    case 'literal':
    case 'day':
      return (house) => put(house, value, value);
    case 'fact': {
      const { place } = about;
      return (house, member) => {
        const key = perMember ? place + member * house.stride : place;
        return put(house, house.lo[key] as number, house.hi[key] as number);
      };
    }
    case 'figure': {
      const { lo, hi, statedLo, statedHi } = about;
      return (house) => (house.stated ? put(house, statedLo, statedHi) : put(house, lo, hi));
    }
    case 'if':
      return kept(node, choice(of));
    case 'sum':
      return kept(node, sum(of));
    default:
      return kept(node, fold(operations[kind], of));
  }
};
