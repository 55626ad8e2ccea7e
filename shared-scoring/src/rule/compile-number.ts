import { dateOf, dayOf } from '../day/civil.ts';
import type { Bool, Name, Num } from './ast.ts';
import { type Book, factOf, found, idsOf, standingOf } from './book.ts';
import { isSpan } from './calendar.ts';
import { operations } from './interval.ts';
import type { Names } from './names.ts';
import type { BoolNode, NumNode } from './node.ts';
import * as made from './number.ts';

const sure = { perMember: false, firm: true, loose: false } as const;
const formula = { ...sure, label: null, unit: '' } as const;

const literal = (book: Book, value: number, name: Partial<Pick<NumNode, 'label' | 'unit'>> = {}): NumNode =>
  book.number(`literal ${value} ${name.unit}`, false, () => ({
    ...formula,
    ...name,
    shape: { kind: 'literal', value },
    ...made.literal(value),
  }));

const day = (book: Book, written: string, today: string): NumNode => {
  const value = dayOf(written === 'today' ? today : written);
  return literal(book, value, { label: written === 'today' ? '今天' : dateOf(value), unit: 'day' });
};

const fact = (book: Book, name: Name, names: Names): NumNode => {
  const column = factOf(name, names);
  const { kind, unit = '', label, of } = column.fact;
  return book.number(`fact ${column.fact.name}`, false, () => ({
    label,
    unit: kind === 'money' ? 'fen' : kind === 'date' ? 'day' : unit,
    ...sure,
    perMember: of === 'member',
    shape: { kind: 'fact', column },
    ...made.factNumber(column),
  }));
};

const figure = (book: Book, name: string, names: Names): NumNode => {
  const one = found(names.figure(name), 'noFigure', name);
  return book.number(`figure ${name}`, false, () => ({
    ...formula,
    label: one.label,
    unit: one.unit,
    loose: one.loose,
    firm: !one.loose && one.lo === one.statedLo && one.hi === one.statedHi,
    shape: { kind: 'figure', figure: one },
    ...made.figureNumber(one),
  }));
};

const choice = (book: Book, of: readonly [BoolNode, NumNode, NumNode]): NumNode => {
  const [ask, yes, no] = of;
  return book.number(`if ${idsOf(of)}`, true, () => ({
    label: null,
    unit: yes.unit || no.unit,
    ...standingOf(of),
    shape: { kind: 'if', of },
    ...made.choice(ask, yes, no),
  }));
};

const tally = (book: Book, where: BoolNode | null, of: NumNode | null): NumNode =>
  book.number(`tally ${where?.id} ${of?.id}`, true, () => ({
    label: of ? null : where ? '符合的人数' : '家里的人数',
    unit: of ? of.unit : '人',
    ...standingOf([where ?? sure, of ?? sure]),
    perMember: false,
    shape: { kind: 'tally', where, of },
    ...made.tally(where, of),
  }));

/** Counts all people of the household: what is divided by it is an average. */
const isPeople = (node: NumNode | undefined): boolean =>
  node?.shape.kind === 'tally' && node.shape.where === null && node.shape.of === null;

const folded = (book: Book, operator: string, of: readonly NumNode[]): NumNode =>
  book.number(`${operator} ${idsOf(of)}`, true, () => {
    const [first, second] = of;
    if (first && second && isSpan(operator)) {
      const years = operator === 'years' && first.shape.kind === 'fact' ? first.shape.column.fact.unit : '';
      const shape = { kind: 'span', span: operator, of: [first, second] } as const;
      return {
        label: null,
        unit: years || operator,
        ...standingOf(of),
        shape,
        ...made.spanNumber(operator, first, second),
      };
    }
    return {
      label: operator === 'div' && isPeople(second) && first?.label ? `人均${first.label}` : null,
      unit: of.find(({ unit }) => unit !== '')?.unit ?? '',
      ...standingOf(of),
      shape: { kind: 'fold', operator, of },
      ...made.fold(of, found(operations[operator], 'makesNone', operator)),
    };
  });

/** Compiles numbers; `bool` compiles a condition inside one, of which nobody can say whom it profits. */
export const numberCompiler = (book: Book, names: Names, bool: (written: Bool) => BoolNode) => {
  const derived = (name: string): NumNode => {
    const { number, label } = found(names.derived(name), 'noNumber', name);
    const node = num(found(number, 'noNumber', name));
    return book.number(`named ${name} ${node.id}`, false, () => ({ ...node, label }));
  };
  const num = (written: Num): NumNode => {
    if (typeof written === 'number') return literal(book, written);
    if (typeof written === 'string' || 'household' in written) return fact(book, written, names);
    if ('param' in written) return figure(book, written.param, names);
    if ('derivedNumber' in written) return derived(written.derivedNumber);
    if ('day' in written) return day(book, written.day, names.today);
    if ('if' in written) return choice(book, [bool(written.if[0]), num(written.if[1]), num(written.if[2])]);
    if ('count' in written || 'sum' in written) {
      const where = written.where === undefined ? null : bool(written.where);
      return tally(book, where, 'sum' in written ? num(written.of) : null);
    }
    const [[operator, of]] = Object.entries(written) as [[string, readonly Num[]]];
    return folded(book, operator, of.map(num));
  };
  return num;
};
