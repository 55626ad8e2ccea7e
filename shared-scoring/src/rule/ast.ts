/** A fact by name; `{ household }` reaches out of a member rule. Both forms find household facts from anywhere. */
export type Name = string | { readonly household: string };
type Both = readonly [Num, Num];

/** A yes/no rule as JSON. A bare string is a bool fact. */
export type Bool =
  | Name
  | { readonly all: readonly Bool[] }
  | { readonly any: readonly Bool[] }
  | { readonly not: Bool }
  | { readonly is: readonly [Name, string] }
  | { readonly in: readonly [Name, readonly string[]] }
  | { readonly has: readonly [Name, string] }
  | { readonly below: Both }
  | { readonly atMost: Both }
  | { readonly atLeast: Both }
  | { readonly above: Both }
  | { readonly some: 'member'; readonly where: Bool }
  | { readonly every: 'member'; readonly where: Bool }
  | { readonly policy: string }
  | { readonly derived: string };

/**
 * A number as JSON. A bare string is a number, money or date fact; money of any kind is in Fen once compiled, days are
 * counted from 1970-01-01. `day` is a day written out or "today", the day of the screening.
 */
export type Num =
  | number
  | Name
  | { readonly param: string }
  | { readonly add: readonly Num[] }
  | { readonly sub: Both }
  | { readonly mul: readonly Num[] }
  | { readonly div: Both }
  | { readonly min: readonly Num[] }
  | { readonly max: readonly Num[] }
  | { readonly count: 'member'; readonly where?: Bool }
  | { readonly sum: 'member'; readonly where?: Bool; readonly of: Num }
  | { readonly if: readonly [Bool, Num, Num] }
  | { readonly day: string }
  | { readonly years: Both }
  | { readonly months: Both }
  | { readonly days: Both }
  | { readonly derivedNumber: string };

/** How two numbers stand to each other. */
export type Relation = 'below' | 'atMost' | 'atLeast' | 'above';
/** Whole units of time from one day to another. */
export type Span = 'days' | 'months' | 'years';
/** What makes one number of several. */
export type Operator = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max' | Span;

export type Step = string | number;

/** What can be wrong with a rule that has the right shape. */
export type RuleFault =
  | 'circle'
  | 'noFact'
  | 'perMember'
  | 'noPolicy'
  | 'noRule'
  | 'besideDay'
  | 'besideMoney'
  | 'moneyTimes'
  | 'overMoney'
  | 'needsOne'
  | 'ofDays'
  | 'noDay'
  | 'wantsDay'
  | 'otherKind'
  | 'noAnswer'
  | 'notMeasured'
  | 'noFigure'
  | 'noNumber'
  | 'makesNone';

/** A rule that cannot be: where in the JSON, which fault, and the names in it. `fault-words.ts` says it in words. */
export class RuleError extends Error {
  readonly path: readonly Step[];
  readonly fault: RuleFault;
  readonly about: readonly string[];
  constructor(path: readonly Step[], fault: RuleFault, ...about: readonly string[]) {
    super(`${fault} ${about}`);
    this.path = path;
    this.fault = fault;
    this.about = about;
  }
}

/** A JSON path as people write it: `when.all[2].below[0]`. */
export const sayPath = (path: readonly Step[]): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
