import { worded } from '../facts/catalogue.ts';
import { applies, implied, type Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { House } from '../rule/house.ts';
import type { Coded, Compare } from '../rule/node.ts';
import { sayCompare } from './say-compare.ts';
import { sayFigure } from './say-figure.ts';
import type { Reason } from './types.ts';

/** How much further than the first member's the facts of that member stand. */
const furtherOf = (member: number, { stride }: House): number => member * stride;
const keyOf = ({ fact, place }: Column, member: number, house: House): number =>
  fact.of === 'member' ? place + furtherOf(member, house) : place;

/** The condition that settled an implied answer (奶奶没有残疾证, so her level needs no words), or the fact itself. */
const behind = (column: Column, member: number, house: House): Column => {
  if (house.state[keyOf(column, member, house)] !== implied) return column;
  const further = furtherOf(member, house);
  const failing = column.when.find((condition) => applies({ when: [condition] }, house, further) === 0);
  return failing ? behind(failing.column, member, house) : column;
};

const optionLabels = ({ fact, codes }: Column, code: number): readonly string[] =>
  (fact.options ?? [])
    .filter(({ value }) => {
      const at = codes.get(value) ?? -1;
      return fact.kind === 'set' ? (code >> at) & 1 : at === code;
    })
    .map(({ label }) => label);

/** What the person said about a fact, in a short sentence: {who}有残疾证 · {who}的残疾等级:一级. */
const sayFact = (asked: Column, member: number, house: House): string => {
  const column = behind(asked, member, house);
  const { fact } = column;
  const key = keyOf(column, member, house);
  const code = house.lo[key] ?? 0;
  switch (fact.kind) {
    case 'bool':
      return (code === 2 ? fact.say?.yes : fact.say?.no) ?? `${fact.label}:${code === 2 ? '是' : '否'}`;
    case 'date':
    case 'number':
    case 'money':
      return `${fact.label} ${sayFigure(code, house.hi[key] ?? code, fact.kind === 'money' ? 'fen' : fact.kind === 'date' ? 'day' : (fact.unit ?? ''))}`;
    case 'choice':
    case 'set':
      return `${fact.label}:${optionLabels(column, code).join('、') || '没有'}`;
  }
};

/** Whether a set holds what was looked for: 正在领的补助:低保 · 正在领的补助里没有「低保」. */
const saySet = (column: Column, wanted: number, holds: boolean): string => {
  const { fact } = column;
  const names = optionLabels(column, wanted).join('、');
  return holds ? `${fact.label}:${names}` : `${fact.label}里没有「${names}」`;
};

const isCoded = (leaf: Coded | Compare): leaf is Coded => leaf.kind === 'truth' || leaf.kind === 'options';

/** The fact a leaf is about, if it is about one. */
const columnOf = (leaf: Coded | Compare): Column | null => {
  if (isCoded(leaf)) return leaf.about;
  const [left] = leaf.of;
  return left.kind === 'fact' ? left.about : null;
};

/** One deciding condition in plain Chinese. `value` is what it decided of that member. */
export const sayLeaf = (leaf: Coded | Compare, value: Tri, member: number, house: House): Omit<Reason, 'facts'> => {
  const who = house.people[member]?.label;
  const column = columnOf(leaf);
  if (column && behind(column, member, house) !== column) return { text: worded(sayFact(column, member, house), who) };
  if (!isCoded(leaf)) return sayCompare(leaf, value, member, house);
  const { about, value: wanted } = leaf;
  const said = about.fact.kind === 'set' ? saySet(about, wanted, value === 2) : sayFact(about, member, house);
  return { text: worded(said, who) };
};
