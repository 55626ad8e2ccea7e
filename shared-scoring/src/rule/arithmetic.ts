import { type Num, RuleError } from './ast.ts';
import { add, div, type Interval, max, min, mul, type Operation, sub } from './interval.ts';
import type { NumNode } from './node.ts';
import { into, type Scope } from './scope.ts';
import { onceNumber } from './share.ts';
import { walk } from './walk.ts';

/** Reads the numbers from the first to the last and joins each to what came before. */
const join =
  ([first, ...rest]: readonly NumNode['read'][], operation: Operation): NumNode['read'] =>
  (frame) => {
    const total: Interval = { lo: 0, hi: 0 };
    first?.(frame);
    total.lo = frame.lo;
    total.hi = frame.hi;
    for (let at = 0; at < rest.length; at++) {
      rest[at]?.(frame);
      operation(total, frame);
    }
    frame.lo = total.lo;
    frame.hi = total.hi;
  };

const fold = (scope: Scope, key: string, of: readonly Num[], operation: Operation): NumNode => {
  const [first, ...rest] = of.map((item, at) => scope.num(item, into(scope, key, at)));
  if (!first) throw new RuleError(scope.path, 'needsOne', key);
  const nodes = [first, ...rest];
  const average = key === 'div' && rest[0]?.people && first.label !== null;
  return onceNumber(scope, `${key} ${nodes.map(({ id }) => id).join()}`, true, () => ({
    label: average ? `人均${first.label}` : null,
    unit: nodes.find((node) => node.unit !== '')?.unit ?? '',
    shape: { kind: 'fold', operator: key, of: nodes },
    perMember: nodes.some((node) => node.perMember),
    firm: nodes.every((node) => node.firm),
    touch: (frame, trace) => {
      for (const node of nodes) node.touch(frame, trace);
    },
    closure: () =>
      join(
        nodes.map(({ link }) => link()),
        operation,
      ),
  }));
};

export const choose = (scope: Scope, [condition, then, otherwise]: Extract<Num, { if: unknown }>['if']): NumNode => {
  const ask = scope.bool(condition, { ...into(scope, 'if', 0), sign: 0 });
  const yes = scope.num(then, into(scope, 'if', 1));
  const no = scope.num(otherwise, into(scope, 'if', 2));
  const parts = [ask, yes, no];
  return onceNumber(scope, `if ${parts.map(({ id }) => id).join()}`, true, () => ({
    label: null,
    shape: { kind: 'if', of: [ask, yes, no] },
    perMember: parts.some((part) => part.perMember),
    firm: parts.every((part) => part.firm),
    chosen: (frame) => {
      const answer = ask.decide(frame);
      return answer === 2 ? yes : answer === 0 ? no : null;
    },
    unit: yes.unit === '' ? no.unit : yes.unit,
    touch: (frame, trace) => {
      const answer = ask.decide(frame);
      walk(ask, answer, frame, trace);
      if (answer !== 0) yes.touch(frame, trace);
      if (answer !== 2) no.touch(frame, trace);
    },
    closure: () => {
      const [decide, readYes, readNo] = [ask.link(), yes.link(), no.link()];
      return (frame) => {
        const answer = decide(frame);
        if (answer !== 0) readYes(frame);
        if (answer === 2) return;
        const { lo, hi } = frame;
        readNo(frame);
        if (answer === 0) return;
        frame.lo = Math.min(lo, frame.lo);
        frame.hi = Math.max(hi, frame.hi);
      };
    },
  }));
};

/** How each operator joins one interval to another. */
export const operations: Readonly<Record<string, Operation>> = { add, sub, mul, div, min, max };

/** The operators that make one number of several. */
export const arithmetic: Readonly<Record<string, (scope: Scope, of: readonly Num[]) => NumNode>> = Object.fromEntries(
  Object.entries(operations).map(([key, operation]) => [
    key,
    (scope: Scope, of: readonly Num[]) => fold(scope, key, of, operation),
  ]),
);
