import { worded } from '../facts/catalogue.ts';
import type { Frame } from '../rule/frame.ts';
import type { Figure } from '../rule/looked-at.ts';
import type { Leaf, NumNode, Relation } from '../rule/node.ts';
import { answered, aTrace, lacking } from '../rule/trace.ts';
import { sayFigure } from './say-figure.ts';
import type { Reason } from './types.ts';

type Compare = Extract<Leaf, { kind: 'compare' }>;
type Turn = Readonly<Record<Relation, Relation>>;

const turned: Turn = { below: 'above', above: 'below', atMost: 'atLeast', atLeast: 'atMost' };
const denied: Turn = { below: 'atLeast', above: 'atMost', atMost: 'above', atLeast: 'below' };
const words: Readonly<Record<Relation, string>> = { below: '低于', above: '超过', atMost: '不超过', atLeast: '达到' };

/** Of an age one says 满 and 不到. */
const ofAge: Readonly<Record<Relation, string>> = { ...words, below: '不到', atLeast: '已满' };

/** One side of a comparison: its interval, how it is called, the figures behind it, whether answers are. */
type Side = {
  readonly lo: number;
  readonly hi: number;
  readonly label: string | null;
  readonly unit: string;
  readonly figures: readonly Figure[];
  readonly told: boolean;
};

/** The branch of an `if` that counts; the number itself when it is no `if` or the branch is not known. */
const settled = (node: NumNode, frame: Frame): NumNode => {
  const branch = node.label === null ? node.chosen?.(frame) : null;
  return branch ? settled(branch, frame) : node;
};

const sideOf = (whole: NumNode, frame: Frame): Side => {
  const node = settled(whole, frame);
  const own = aTrace(frame);
  node.touch(frame, own);
  node.read(frame);
  const { figures } = own;
  const label = node.label ?? (figures.length === 1 ? (figures[0]?.label ?? null) : null);
  const answers = answered(own, frame).length;
  const told = answers > 0 || (node === whole && lacking(own, frame).length > 0);
  return { lo: frame.lo, hi: frame.hi, label, unit: node.unit, figures, told };
};

const lineOf = ({ lo, hi, label, figures }: Side, unit: string): NonNullable<Reason['line']> => {
  const [first] = figures;
  const verified = figures.every((figure) => figure.verified);
  const source = { param: first?.name ?? null, from: first?.from ?? null, source: first?.source ?? null, verified };
  return { label: label ?? '', lo, hi, value: hi, unit, ...source };
};

const sayLine = (relation: Relation, { label, lo, hi, unit, verified }: NonNullable<Reason['line']>): string => {
  if (hi === Number.POSITIVE_INFINITY) return `${label === '' ? '线' : label}还没有查到`;
  return `${(unit === '岁' ? ofAge : words)[relation]}${label} ${sayFigure(lo, hi, unit)}${verified ? '' : '(这个数还要核实)'}`;
};

/** "您家人均每月收入 1,500 元,低于低保标准 1,690 元", with the figure and the line apart for those who draw them. */
export const sayCompare = (
  { relation, left, right }: Compare,
  value: 0 | 1 | 2,
  frame: Frame,
  who: string | undefined,
): Pick<Reason, 'text' | 'figure' | 'line'> => {
  const sides = [sideOf(left, frame), sideOf(right, frame)] as const;
  const swapped = !sides[0].told && sides[1].told;
  const [own, other] = swapped ? [sides[1], sides[0]] : sides;
  if (!own.told) {
    const line = lineOf(own, own.unit);
    return { text: line.verified ? line.label : `${line.label}(要问窗口)`, line };
  }
  const asked = swapped ? turned[relation] : relation;
  const unit = own.unit === '' ? other.unit : own.unit;
  const line = lineOf(other, other.unit === '' || other.unit === 'years' ? unit : other.unit);
  const label = worded(own.label ?? '按您填的算下来', who);
  const said = sayLine(value === 0 ? denied[asked] : asked, line);
  return {
    text: `${label} ${sayFigure(own.lo, own.hi, unit)},${said}`,
    figure: { label, lo: own.lo, hi: own.hi, unit },
    line,
  };
};
