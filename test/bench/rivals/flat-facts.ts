import type { Pack } from 'shared-scoring';
import type { House, Row } from '../by-hand-rows.ts';
import { flatName } from './condition.ts';

export type FlatValue = string | number | boolean | readonly string[];
/** What a household has told, by flat name; what it has not told is left out. */
export type FlatFacts = Readonly<Record<string, FlatValue>>;

type Column = Pack['facts']['household'][number];
const toldOf = ({ fact, slot, codes }: Column, { lo, hi, state }: Row): FlatValue | undefined => {
  if (state[slot] === 0 || lo[slot] !== hi[slot]) return undefined;
  const code = lo[slot] as number;
  if (fact.kind === 'bool') return code === 2;
  if (fact.kind === 'choice') return [...codes].find(([, at]) => at === code)?.[0];
  return fact.kind === 'set' ? [...codes].flatMap(([value, bit]) => ((code >> bit) & 1 ? [value] : [])) : code;
};

/** The answers of a household as a flat object, those that follow from others included. A band is left out: no library takes one. */
export const flatFacts = ({ facts }: Pack, house: House): FlatFacts => {
  const flat: Record<string, FlatValue> = {};
  const put = (columns: readonly Column[], row: Row, member: number | null) => {
    for (const column of columns) {
      const value = toldOf(column, row);
      if (value !== undefined) flat[flatName(column.fact.name, member)] = value;
    }
  };
  put(facts.household, house.household, null);
  house.members.forEach((row, who) => {
    put(facts.member, row, who);
  });
  return flat;
};
