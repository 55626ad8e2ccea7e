import type { Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import { everybody, mostMembers, triAt, whoIs } from './bits.ts';
import { spanOf } from './calendar.ts';
import type { Figure } from './figure.ts';
import type { Interval, Operation } from './interval.ts';
import { marker, markFigure, markMembers } from './look.ts';
import type { BoolNode, Look, NumNode, Reading, Span } from './node.ts';

/** A number that is always the same. */
export const literal = (value: number): Reading => ({
  read: (house) => {
    house.number.lo = value;
    house.number.hi = value;
  },
  look: () => undefined,
});

/** The answer to a question about a number. */
export const factNumber = (column: Column): Reading => {
  const { place } = column;
  const inMember = column.fact.of === 'member';
  return {
    read: (house, member) => {
      const key = inMember ? place + member * house.stride : place;
      house.number.lo = house.lo[key] as number;
      house.number.hi = house.hi[key] as number;
    },
    look: marker(column),
  };
};

/** A figure strictly, or as stated. */
export const figureNumber = (figure: Figure): Reading => {
  const { lo, hi, statedLo, statedHi } = figure;
  return {
    read: (house) => {
      house.number.lo = house.stated ? statedLo : lo;
      house.number.hi = house.stated ? statedHi : hi;
    },
    look: (look) => markFigure(figure, look),
  };
};

/** Looks at each of some numbers; for missing answers only at those that can lack one. */
export const lookAtAll = (of: readonly NumNode[]): Reading['look'] => {
  const told = of.filter(({ shape }) => shape.kind !== 'literal');
  const all = told.map(({ look }) => look);
  const lacking = told.filter(({ shape }) => shape.kind !== 'figure').map(({ look }) => look);
  return (look, who) => {
    const looks = look.purpose === 'missing' ? lacking : all;
    for (let at = 0; at < looks.length; at++) (looks[at] as Reading['look'])(look, who);
  };
};

/** Numbers joined from the first to the last. */
export const fold = (of: readonly NumNode[], operation: Operation): Reading => {
  const reads = of.map(({ read }) => read);
  // No number is made of itself, so there is one total at a time.
  const total: Interval = { lo: 0, hi: 0 };
  return {
    read: (house, member) => {
      const { number } = house;
      for (let at = 0; at < reads.length; at++) {
        (reads[at] as Reading['read'])(house, member);
        if (at > 0) operation(total, number);
        else {
          total.lo = number.lo;
          total.hi = number.hi;
        }
      }
      number.lo = total.lo;
      number.hi = total.hi;
    },
    look: lookAtAll(of),
  };
};

/** Whole years, months or days from one day to another. */
export const spanNumber = (span: Span, from: NumNode, to: NumNode): Reading => ({
  read: (house, member) => {
    from.read(house, member);
    const start: Interval = { lo: house.number.lo, hi: house.number.hi };
    to.read(house, member);
    const { lo, hi } = spanOf(span, start, house.number);
    house.number.lo = lo;
    house.number.hi = hi;
  },
  look: lookAtAll([from, to]),
});

/** A condition inside a number, whatever it came to; of those of whom it is settled only when answers given are looked for. */
const condition = (node: BoolNode, who: number, look: Look): void => {
  const bits = node.decide(look.house);
  for (const value of look.purpose === 'given' ? ([0, 1, 2] as const) : ([1] as const)) {
    const those = whoIs(bits, value, who);
    if (those !== 0) node.look(look, those, value);
  }
};

/** A number of those of whom a condition does not rule it out. */
const lookUnless = (ask: BoolNode, ruledOut: Tri, number: NumNode, who: number, look: Look): void => {
  const those = who & ~whoIs(ask.decide(look.house), ruledOut, who);
  if (those !== 0) number.look(look, those);
};

/** One of two numbers, or what lies between them while the condition is not known. */
export const choice = (ask: BoolNode, yes: NumNode, no: NumNode): Reading => {
  const [{ decide }, readYes, readNo] = [ask, yes.read, no.read];
  return {
    read: (house, member) => {
      const answer = triAt(decide(house), member);
      if (answer !== 0) readYes(house, member);
      if (answer === 2) return;
      const { lo: lowest, hi: highest } = house.number;
      readNo(house, member);
      if (answer === 0) return;
      house.number.lo = Math.min(lowest, house.number.lo);
      house.number.hi = Math.max(highest, house.number.hi);
    },
    look: (look, who) => {
      condition(ask, who, look);
      lookUnless(ask, 0, yes, who, look);
      lookUnless(ask, 2, no, who, look);
    },
  };
};

/**
 * How many members, or how much over members: who may count adds the number or nothing. Nobody told yet means one to fifteen
 * people of whom nothing is known.
 */
export const tally = (where: BoolNode | null, of: NumNode | null): Reading => {
  const [decide, read] = [where?.decide, of?.read];
  return {
    read: (house) => {
      const counts = decide ? decide(house) : house.all;
      const more = house.uncounted ? mostMembers : 1;
      let [lo, hi] = [0, 0];
      for (let member = 0; member < house.heads; member++) {
        const one = triAt(counts, member);
        if (one === 0) continue;
        if (read) read(house, member);
        else {
          house.number.lo = 1;
          house.number.hi = 1;
        }
        const { lo: lowest, hi: highest } = house.number;
        const [least, most] = one === 1 ? [Math.min(0, lowest), Math.max(0, highest)] : [lowest, highest];
        lo += least < 0 ? least * more : least;
        hi += most > 0 ? most * more : most;
      }
      house.number.lo = Number.isNaN(lo) ? Number.NEGATIVE_INFINITY : lo;
      house.number.hi = Number.isNaN(hi) ? Number.POSITIVE_INFINITY : hi;
    },
    look: (look) => {
      const all = everybody(look.house.all);
      markMembers(look);
      if (where) condition(where, all, look);
      if (of && where) lookUnless(where, 0, of, all, look);
      else of?.look(look, all);
    },
  };
};
