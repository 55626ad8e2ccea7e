import { ofAnybody } from '../rule/count.ts';
import type { BoolNode, NumNode } from '../rule/node.ts';
import { certain, gathered, spread } from './between-spaces.ts';
import type { Bits } from './bits.ts';
import { unanswered } from './plane-step.ts';
import { bitsFor, once, type Program, type Space, spaceOf, wordsOf } from './program.ts';

/**
 * Set for every row in which an answer is missing that a number or an undecided rule hangs on; null = in none. Figures count
 * as stated.
 */
export type Lack = Uint32Array | null;

/** What may be missing: an answer, or the value of a figure nobody has published. */
type What = 'answer' | 'figure';

const none: Bits = certain(new Uint32Array(0));
const asBits = (lack: Lack): Bits => (lack ? certain(lack) : none);
const asLack = (bits: Bits): Lack => (bits === none ? null : bits.yes);

/** Words of a space worked out anew for every chunk. */
const worked = (program: Program, space: Space, work: (out: Uint32Array, words: number) => void): Uint32Array => {
  const { yes } = bitsFor(program, space);
  program.steps.push(() => work(yes, wordsOf(program, space)));
  return yes;
};

const addTo = (out: Uint32Array, bits: Uint32Array, words: number): void => {
  for (let w = 0; w < words; w++) out[w] = (out[w] as number) | (bits[w] as number);
};
const keepIn = (out: Uint32Array, bits: Uint32Array, words: number): void => {
  for (let w = 0; w < words; w++) out[w] = (out[w] as number) & (bits[w] as number);
};
const keepOut = (out: Uint32Array, bits: Uint32Array, words: number): void => {
  for (let w = 0; w < words; w++) out[w] = (out[w] as number) & ~(bits[w] as number);
};

const either = (program: Program, parts: readonly Lack[], space: Space): Lack => {
  const [first, ...rest] = parts.filter((part) => part !== null);
  if (!first) return null;
  if (rest.length === 0) return first;
  return worked(program, space, (out, words) => {
    out.set(first);
    for (const part of rest) addTo(out, part, words);
  });
};

/** Only where also (or, turned, nowhere where) those bits are set. */
const within = (program: Program, lack: Lack, bits: Uint32Array, space: Space, turned = false): Lack =>
  lack &&
  worked(program, space, (out, words) => {
    out.set(lack);
    (turned ? keepOut : keepIn)(out, bits, words);
  });

const overMembers = (program: Program, what: What, [where, of]: readonly [BoolNode, NumNode]): Lack => {
  const first = ofAnybody(where) ? null : lackOfRule(program, what, where, 'member');
  const second = lackOfNumber(program, what, of, 'member');
  const counted = second && !ofAnybody(where) && program.bool(where, 'member', true).may;
  const each = either(program, [first, counted ? within(program, second, counted, 'member') : second], 'member');
  const some = each && gathered(program, certain(each)).yes;
  if (what === 'figure') return some;
  const nobody = once<Bits>(program, 'uncounted', () =>
    certain(
      worked(program, 'household', (out, words) => {
        const { snapshot, from } = program.chunk;
        // Chunks of households begin at the edge of a word.
        for (let w = 0; w < words; w++) out[w] = snapshot.uncounted[(from.household >>> 5) + w] as number;
      }),
    ),
  );
  return either(program, [nobody.yes, some], 'household');
};

const numberLack = (program: Program, what: What, node: NumNode, space: Space): Lack => {
  switch (node.kind) {
    case 'literal':
    case 'day':
      return null;
    case 'figure':
      return what === 'figure' && node.about.loose ? bitsFor(program, space).yes.fill(0xffffffff) : null;
    case 'fact':
      return what === 'answer' ? unanswered(program, node.about, space) : null;
    case 'if': {
      const [ask, yes, no] = node.of;
      const answer = program.bool(ask, space, true);
      const whenYes = within(program, lackOfNumber(program, what, yes, space), answer.may, space);
      const whenNo = within(program, lackOfNumber(program, what, no, space), answer.yes, space, true);
      return either(program, [lackOfRule(program, what, ask, space), whenYes, whenNo], space);
    }
    case 'sum':
      return overMembers(program, what, node.of);
    default:
      return either(
        program,
        node.of.map((part) => lackOfNumber(program, what, part, space)),
        space,
      );
  }
};

const parts = (program: Program, what: What, node: BoolNode, space: Space): Lack => {
  switch (node.kind) {
    case 'truth':
    case 'options':
      return what === 'answer' ? unanswered(program, node.about, space) : null;
    case 'all':
    case 'any':
      return either(
        program,
        node.of.map((part) => lackOfRule(program, what, part, space)),
        space,
      );
    case 'not':
    case 'policy':
      return lackOfRule(program, what, node.of[0], space);
    case 'some': {
      const each = lackOfRule(program, what, node.of[0], 'member');
      return each && gathered(program, certain(each)).yes;
    }
    default: {
      const { of, value } = node;
      const both = (lacking: What) => of.map((side) => lackOfNumber(program, lacking, side, space));
      const lack = either(program, both(what), space);
      if (what === 'answer' || value === 1 || !lack) return lack;
      // A figure alone keeps nothing open where it counts as satisfied.
      const answers = either(program, both('answer'), space);
      return answers && within(program, lack, answers, space);
    }
  }
};

const inSpace = (program: Program, key: string, home: Space, space: Space, make: () => Lack): Lack => {
  const own = once<Bits>(program, `lack ${key}`, () => asBits(make()));
  if (home === space || own === none) return asLack(own);
  return once<Bits>(program, `lack spread ${key}`, () => spread(program, own)).yes;
};

/** What an undecided rule lacks; a decided one lacks nothing. */
const lackOfRule = (program: Program, what: What, node: BoolNode, space: Space): Lack => {
  const home = spaceOf(node);
  return inSpace(program, `${what} rule ${node.id}`, home, space, () => {
    const lack = parts(program, what, node, home);
    if (!lack) return null;
    const { yes, may } = program.bool(node, home, true);
    return worked(program, home, (out, words) => {
      out.set(lack);
      keepIn(out, may, words);
      keepOut(out, yes, words);
    });
  });
};

/** What a number lacks. */
export const lackOfNumber = (program: Program, what: What, node: NumNode, space: Space): Lack => {
  const home = spaceOf(node);
  return inSpace(program, `${what} number ${node.id}`, home, space, () => numberLack(program, what, node, home));
};
