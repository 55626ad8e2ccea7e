import type { Column } from '../facts/table.ts';
import { isMeasured } from '../facts/table.ts';
import type { BoolNode, NumNode } from '../rule/node.ts';
import { certain, gathered, someWords, spread } from './between-spaces.ts';
import type { Bits } from './bits.ts';
import { once, type Program, type Space, spaceOf } from './program.ts';

/** Set for every row in which an answer is missing that a number or an undecided rule hangs on. Figures count as stated. */
type Lack = Uint32Array;

/** What may be missing: an answer, or the value of a figure nobody has published. */
type What = 'answer' | 'figure';

/** One word after the other, worked out from the same words of others. */
const wordwise = (program: Program, space: Space, word: (w: number) => number): Lack => {
  const out = someWords(program.room[space]);
  program.steps.push(() => {
    for (let w = 0; w < out.length; w++) out[w] = word(w);
  });
  return out;
};

const unanswered = (program: Program, { slot, fact }: Column, space: Space): Lack => {
  const out = someWords(program.room[space]);
  const code = isMeasured(fact) ? -1 : fact.kind === 'bool' ? 1 : -1;
  program.steps.push(() => {
    const { snapshot, from, rows } = program.chunk;
    const codes = snapshot[space][slot]?.codes as Int8Array;
    out.fill(0);
    for (let row = 0; row < rows[space]; row++) {
      if (codes[from[space] + row] === code) out[row >>> 5] = (out[row >>> 5] as number) | (1 << (row & 31));
    }
  });
  return out;
};

const either = (program: Program, parts: readonly Lack[], space: Space): Lack =>
  wordwise(program, space, (w) => parts.reduce((bits, part) => bits | (part[w] as number), 0));

const overMembers = (program: Program, what: What, where: BoolNode | null, of: NumNode | null): Lack => {
  const counted = where && program.bool(where, 'member', true);
  const [first, second] = [
    where && lackOfRule(program, what, where, 'member'),
    of && lackOfNumber(program, what, of, 'member'),
  ];
  const each = wordwise(program, 'member', (w) => {
    const may = counted ? (counted.may[w] as number) : -1;
    return (first ? (first[w] as number) : 0) | (second ? (second[w] as number) & may : 0);
  });
  const some = gathered(program, certain(each)).yes;
  return wordwise(program, 'household', (w) => {
    const { snapshot, from, rows } = program.chunk;
    let nobody = 0;
    if (what === 'figure') return some[w] as number;
    for (let row = w << 5; row < Math.min((w + 1) << 5, rows.household); row++) {
      nobody |= (snapshot.uncounted[from.household + row] as number) << (row & 31);
    }
    return nobody | (some[w] as number);
  });
};

const numberLack = (program: Program, what: What, { shape }: NumNode, space: Space): Lack => {
  switch (shape.kind) {
    case 'literal':
      return someWords(program.room[space]);
    case 'figure':
      return someWords(program.room[space]).fill(what === 'figure' && shape.figure.loose ? 0xffffffff : 0);
    case 'fact':
      return what === 'answer' ? unanswered(program, shape.column, space) : someWords(program.room[space]);
    case 'fold':
    case 'span':
      return either(
        program,
        shape.of.map((part) => lackOfNumber(program, what, part, space)),
        space,
      );
    case 'if': {
      const [ask, yes, no] = shape.of;
      const answer = program.bool(ask, space, true);
      const [first, second, third] = [
        lackOfRule(program, what, ask, space),
        lackOfNumber(program, what, yes, space),
        lackOfNumber(program, what, no, space),
      ];
      return wordwise(program, space, (w) => {
        const whenYes = (second[w] as number) & (answer.may[w] as number);
        return (first[w] as number) | whenYes | ((third[w] as number) & ~(answer.yes[w] as number));
      });
    }
    case 'tally':
      return overMembers(program, what, shape.where, shape.of);
    default:
      return shape satisfies never;
  }
};

const parts = (program: Program, what: What, node: BoolNode, space: Space): Lack => {
  switch (node.kind) {
    case 'leaf': {
      if (node.leaf.kind === 'compare') {
        const { left, right } = node.leaf;
        const both = (of: What) => [lackOfNumber(program, of, left, space), lackOfNumber(program, of, right, space)];
        const lack = either(program, both(what), space);
        if (what === 'answer' || node.leaf.assumed === 1) return lack;
        // A figure alone keeps nothing open where it counts as satisfied.
        const answers = either(program, both('answer'), space);
        return wordwise(program, space, (w) => (lack[w] as number) & (answers[w] as number));
      }
      return what === 'answer' ? unanswered(program, node.leaf.column, space) : someWords(program.room[space]);
    }
    case 'all':
    case 'any':
      return either(
        program,
        node.of.map((part) => lackOfRule(program, what, part, space)),
        space,
      );
    case 'not':
    case 'policy':
      return lackOfRule(program, what, node.of, space);
    case 'some':
    case 'every':
      return gathered(program, certain(lackOfRule(program, what, node.of, 'member'))).yes;
    default:
      return node satisfies never;
  }
};

const inSpace = (program: Program, key: string, home: Space, space: Space, make: () => Lack): Lack => {
  const own = once<Bits>(program, `lack ${key}`, () => certain(make()));
  return home === space ? own.yes : once<Bits>(program, `lack spread ${key}`, () => spread(program, own)).yes;
};

/** What an undecided rule lacks; a decided one lacks nothing. */
const lackOfRule = (program: Program, what: What, node: BoolNode, space: Space): Lack => {
  const home = spaceOf(node);
  return inSpace(program, `${what} rule ${node.id}`, home, space, () => {
    const { yes, may } = program.bool(node, home, true);
    const lack = parts(program, what, node, home);
    return wordwise(program, home, (w) => (lack[w] as number) & (may[w] as number) & ~(yes[w] as number));
  });
};

/** What a number lacks. */
export const lackOfNumber = (program: Program, what: What, node: NumNode, space: Space): Lack => {
  const home = spaceOf(node);
  return inSpace(program, `${what} number ${node.id}`, home, space, () => numberLack(program, what, node, home));
};
