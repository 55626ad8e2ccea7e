import { worded } from '../facts/catalogue.ts';
import { applies, implied, type Tri } from '../facts/row.ts';
import type { Column } from '../facts/table.ts';
import type { Frame } from '../rule/frame.ts';
import type { Leaf } from '../rule/node.ts';
import { sayCompare } from './say-compare.ts';
import { sayFigure } from './say-figure.ts';
import type { Reason } from './types.ts';

const rowOf = ({ fact }: Column, frame: Frame) => (fact.of === 'member' ? frame.row : frame.household);

/** The condition that settled an implied answer (奶奶没有残疾证, so her level needs no words), or the fact itself. */
const behind = (column: Column, frame: Frame): Column => {
  const row = rowOf(column, frame);
  if (row.state[column.slot] !== implied) return column;
  const failing = column.when.find(
    ({ column: before, condition }) =>
      applies({ ...column, when: [{ column: before, condition }] }, row, frame.household) === 0,
  );
  return failing ? behind(failing.column, frame) : column;
};

const optionLabels = ({ fact, codes }: Column, code: number): readonly string[] =>
  (fact.options ?? [])
    .filter(({ value }) => {
      const at = codes.get(value) ?? -1;
      return fact.kind === 'set' ? (code >> at) & 1 : at === code;
    })
    .map(({ label }) => label);

/** What the person said about a fact, in a short sentence: {who}有残疾证 · {who}的残疾等级:一级. */
const sayFact = (asked: Column, frame: Frame): string => {
  const column = behind(asked, frame);
  const { fact, slot } = column;
  const row = rowOf(column, frame);
  const code = row.lo[slot] ?? 0;
  switch (fact.kind) {
    case 'bool':
      return (code === 2 ? fact.say?.yes : fact.say?.no) ?? `${fact.label}:${code === 2 ? '是' : '否'}`;
    case 'date':
    case 'number':
    case 'money':
      return `${fact.label} ${sayFigure(code, row.hi[slot] ?? code, fact.kind === 'money' ? 'fen' : fact.kind === 'date' ? 'day' : (fact.unit ?? ''))}`;
    case 'choice':
    case 'set':
      return `${fact.label}:${optionLabels(column, code).join('、') || '没有'}`;
  }
};

/** Whether a set holds what was looked for: 正在领的补助:低保 · 正在领的补助里没有「低保」. */
const saySet = ({ fact }: Column, values: readonly string[], holds: boolean): string => {
  const wanted = (fact.options ?? []).filter((option) => values.includes(option.value));
  const names = wanted.map(({ label }) => label).join('、');
  return holds ? `${fact.label}:${names}` : `${fact.label}里没有「${names}」`;
};

/** One deciding condition in plain Chinese. `value` is what it decided. */
export const sayLeaf = (leaf: Leaf, value: Tri, frame: Frame): Omit<Reason, 'facts'> => {
  const who = frame.people[frame.member]?.label;
  const column = leaf.kind === 'compare' ? leaf.left.column : leaf.column;
  if (column && behind(column, frame) !== column) return { text: worded(sayFact(column, frame), who) };
  if (leaf.kind === 'compare') return sayCompare(leaf, value, frame, who);
  const isSet = leaf.kind === 'options' && leaf.column.fact.kind === 'set';
  return { text: worded(isSet ? saySet(leaf.column, leaf.values, value === 2) : sayFact(leaf.column, frame), who) };
};
