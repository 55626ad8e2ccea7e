import { worded } from '../facts/catalogue.ts';
import type { Relation } from '../rule/ast.ts';
import { triAt } from '../rule/bits.ts';
import { decide } from '../rule/decide.ts';
import type { Figure } from '../rule/figure.ts';
import type { Found, House } from '../rule/house.ts';
import { forGiven, forMissing, lookAt, type Purpose } from '../rule/look.ts';
import type { Compare, NumNode } from '../rule/node.ts';
import { sayFigure } from './say-figure.ts';
import { labelOf, unitOf } from './say-number.ts';
import type { Reason } from './types.ts';

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
const settled = (node: NumNode, member: number, house: House): NumNode => {
  if (node.kind !== 'if') return node;
  const [ask, yes, no] = node.of;
  const answer = triAt(decide(ask, house), member);
  return answer === 1 ? node : settled(answer === 2 ? yes : no, member, house);
};

const behind = (node: NumNode, member: number, house: House, purpose: Purpose): Found =>
  lookAt(house, purpose, node, 1 << member);

/** The figures a number is worked out of; where a branch is not known those of both, not of what decides between them. */
const figuresOf = (node: NumNode, member: number, house: House): readonly Figure[] => {
  if (node.kind !== 'if') return behind(node, member, house, forGiven).figures;
  const [, yes, no] = node.of;
  return [...figuresOf(yes, member, house), ...figuresOf(no, member, house)];
};

const sideOf = (whole: NumNode, member: number, house: House): Side => {
  const node = settled(whole, member, house);
  const { places, figures: met } = behind(node, member, house, forGiven);
  const figures = node.kind === 'if' ? figuresOf(node, member, house) : met;
  const label = labelOf(node) ?? labelOf(whole) ?? (figures.length === 1 ? (figures[0]?.label ?? null) : null);
  const told = places.length > 0 || (node === whole && behind(node, member, house, forMissing).places.length > 0);
  node.work(house, member);
  const { lo, hi } = house.number;
  return { lo, hi, label, unit: unitOf(node), figures, told };
};

const lineOf = (
  { lo, hi, label, figures }: Side,
  unit: string,
  who: string | undefined,
): NonNullable<Reason['line']> => {
  const [first] = figures;
  const verified = figures.every((figure) => figure.verified);
  const source = { param: first?.name ?? null, from: first?.from ?? null, source: first?.source ?? null, verified };
  return { label: worded(label ?? '', who), lo, hi, unit, ...source };
};

const sayLine = (relation: Relation, { label, lo, hi, unit, verified }: NonNullable<Reason['line']>): string => {
  if (hi === Number.POSITIVE_INFINITY) return `${label === '' ? '线' : label}还没有查到`;
  return `${(unit === '岁' ? ofAge : words)[relation]}${label} ${sayFigure(lo, hi, unit)}${verified ? '' : '(这个数还要核实)'}`;
};

/** "您家人均每月收入 1,500 元,低于低保标准 1,690 元", with the figure and the line apart for those who draw them. */
export const sayCompare = (
  { kind: relation, of: [left, right] }: Compare,
  value: 0 | 1 | 2,
  member: number,
  house: House,
): Pick<Reason, 'text' | 'figure' | 'line'> => {
  const who = house.people[member]?.label;
  const sides = [sideOf(left, member, house), sideOf(right, member, house)] as const;
  const swapped = !sides[0].told && sides[1].told;
  const [own, other] = swapped ? [sides[1], sides[0]] : sides;
  if (!own.told) {
    const line = lineOf(own, own.unit, who);
    return { text: line.verified ? line.label : `${line.label}(要问窗口)`, line };
  }
  const asked = swapped ? turned[relation] : relation;
  const unit = own.unit === '' ? other.unit : own.unit;
  const line = lineOf(other, other.unit === '' || other.unit === 'years' ? unit : other.unit, who);
  const label = worded(own.label ?? '按您填的算下来', who);
  const said = sayLine(value === 0 ? denied[asked] : asked, line);
  return {
    text: `${label} ${sayFigure(own.lo, own.hi, unit)},${said}`,
    figure: { label, lo: own.lo, hi: own.hi, unit },
    line,
  };
};
