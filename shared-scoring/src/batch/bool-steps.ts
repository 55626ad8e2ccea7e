import type { Tri } from '../facts/row.ts';
import type { BoolNode } from '../rule/node.ts';
import { gathered, spread } from './between-spaces.ts';
import type { Bits } from './bits.ts';
import { compareStep } from './compare-step.ts';
import { keptBits } from './keep-step.ts';
import { codeStep } from './plane-step.ts';
import { always, bitsFor, mode, once, type Program, type Space, spaceOf, wordsOf } from './program.ts';

const meet = (out: Bits, one: Bits, other: Bits, words: number): void => {
  for (let w = 0; w < words; w++) {
    out.yes[w] = (one.yes[w] as number) & (other.yes[w] as number);
    out.may[w] = (one.may[w] as number) & (other.may[w] as number);
  }
};
const join = (out: Bits, one: Bits, other: Bits, words: number): void => {
  for (let w = 0; w < words; w++) {
    out.yes[w] = (one.yes[w] as number) | (other.yes[w] as number);
    out.may[w] = (one.may[w] as number) | (other.may[w] as number);
  }
};

const joined = (program: Program, kind: 'all' | 'any', of: readonly Bits[], space: Space): Bits => {
  const enough = kind === 'all' ? 0 : 2;
  if (of.some((part) => part.always === enough)) return always(program, space, enough);
  const [first, second, ...rest] = of.filter((part) => part.always !== 2 - enough);
  if (!first) return always(program, space, kind === 'all' ? 2 : 0);
  if (!second) return first;
  const out = bitsFor(program, space);
  const step = kind === 'all' ? meet : join;
  program.steps.push(() => {
    const words = wordsOf(program, space);
    step(out, first, second, words);
    for (const part of rest) step(out, out, part, words);
  });
  return out;
};

const turned = (program: Program, of: Bits, space: Space): Bits => {
  if (of.always !== undefined) return always(program, space, (2 - of.always) as Tri);
  const out = bitsFor(program, space);
  program.steps.push(() => {
    const words = wordsOf(program, space);
    for (let w = 0; w < words; w++) {
      out.yes[w] = ~(of.may[w] as number);
      out.may[w] = ~(of.yes[w] as number);
    }
  });
  return out;
};

/** At most possible: what would be true is not known. */
const cappedBits = (program: Program, of: Bits): Bits =>
  of.always === undefined
    ? { yes: bitsFor(program, 'household').yes, may: of.may }
    : always(program, 'household', of.always === 0 ? 0 : 1);

const own = (program: Program, node: BoolNode, space: Space, stated: boolean): Bits => {
  switch (node.kind) {
    case 'truth':
    case 'options':
      return codeStep(program, node, space);
    case 'all':
    case 'any':
      return joined(
        program,
        node.kind,
        node.of.map((part) => program.bool(part, space, stated)),
        space,
      );
    case 'not':
      return turned(program, program.bool(node.of[0], space, stated), space);
    case 'policy': {
      const of = program.bool(node.of[0], 'household', stated);
      return node.value && !stated ? cappedBits(program, of) : of;
    }
    case 'some':
      return gathered(program, program.bool(node.of[0], 'member', stated));
    default:
      return compareStep(program, node, space, stated);
  }
};

/** The bits of a rule in a space; whatever is written alike is worked out once. */
export const boolBits = (program: Program, node: BoolNode, space: Space, stated: boolean): Bits => {
  const at = mode(node, stated);
  const home = spaceOf(node);
  const make = () => own(program, node, home, at);
  const bits = once(program, `bool ${node.id} ${at}`, () =>
    home === 'household' ? keptBits(program, node, at, make) : make(),
  );
  if (home === space) return bits;
  return once(program, `spread ${node.id} ${at}`, () => spread(program, bits));
};
