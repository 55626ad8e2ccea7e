import { dateOf } from '../day/civil.ts';
import { isOne, ofAnybody } from '../rule/count.ts';
import type { NumNode } from '../rule/node.ts';

/** Counts all people of the household: what is divided by it is an average. */
const isPeople = (node: NumNode | undefined): boolean =>
  node?.kind === 'sum' && ofAnybody(node.of[0]) && isOne(node.of[1]);

/** How people call a number, `{who}` is the member; null for a bare formula. */
export const labelOf = (node: NumNode): string | null => {
  const { kind, label, value } = node;
  if (kind === 'day') return label === 'today' ? '今天' : dateOf(value);
  if (label !== null) return label;
  switch (node.kind) {
    case 'fact':
      return node.about.fact.label;
    case 'figure':
      return node.about.label;
    case 'sum':
      return isPeople(node) ? '家里的人数' : isOne(node.of[1]) ? '符合的人数' : null;
    case 'div': {
      const [first, second] = node.of;
      const label = first && isPeople(second) && labelOf(first);
      return label ? `人均${label}` : null;
    }
    default:
      return null;
  }
};

/** What a number counts: fen, day, people, years, or as the question or figure says; empty when nothing says so. */
export const unitOf = (node: NumNode): string => {
  switch (node.kind) {
    case 'literal':
      return '';
    case 'day':
      return 'day';
    case 'fact': {
      const { kind, unit = '' } = node.about.fact;
      return kind === 'money' ? 'fen' : kind === 'date' ? 'day' : unit;
    }
    case 'figure':
      return node.about.unit;
    case 'if':
      return unitOf(node.of[1]) || unitOf(node.of[2]);
    case 'sum':
      return isOne(node.of[1]) ? '人' : unitOf(node.of[1]);
    case 'years': {
      const [first] = node.of;
      return (first?.kind === 'fact' && first.about.fact.unit) || node.kind;
    }
    case 'months':
    case 'days':
      return node.kind;
    default: {
      const units = node.of.map(unitOf);
      const [first = '', second] = units;
      // A share of money is money; money over money is a share of it.
      if (node.kind === 'mul' && units.includes('fen')) return 'fen';
      if (node.kind === 'div') return first === 'fen' && second === 'fen' ? 'share' : first;
      return units.find((unit) => unit !== '') ?? '';
    }
  }
};
