import { applies } from '../facts/row.ts';
import type { AnswerSet, Answers, FactRef, IsoDate } from '../facts/types.ts';
import { type CompiledPack, type CompiledPolicy, compiledAt } from '../policy/compiled.ts';
import { type Heard, hear } from '../policy/hear.ts';
import { lacksOf } from '../policy/judged.ts';
import type { Pack } from '../region/pack.ts';
import { type Found, type House, membersPlace, placeIn } from '../rule/house.ts';

/** A policy nothing has decided yet, and what it lacks. */
export type Undecided = { readonly id: string; readonly lacks: Found };

/** Questions that are not to be asked now, though nobody has answered them. */
export type PassedOver = readonly FactRef[];

/** The members (a bit each) whom a question may be put to: not asked or passed over yet, and sensible to ask with what is known. */
const askableAt = (answers: Answers, passedOver: PassedOver, house: House, place: number): number => {
  if (place === membersPlace(house)) return 1;
  const { column, member: first } = placeIn(house, place);
  const { name } = column.fact;
  const can = (set: AnswerSet, member: number, id?: string): boolean =>
    set[name] === undefined &&
    applies(column, house, member * house.stride) === 2 &&
    !passedOver.some((one) => one.fact === name && one.member === id);
  if (first === undefined) return can(answers.household, 0) ? 1 : 0;
  return house.people.reduce((who, one, at) => (can(one.answers, at, one.id) ? who | (1 << at) : who), 0);
};

const workedOut = (passedOver: PassedOver, { policies }: CompiledPack, { answers, hearing, results }: Heard) => {
  const { house } = hearing;
  const known = new Int32Array(membersPlace(house) + 1).fill(-1);
  /** Whom a question may be put to now (a bit each), by its place. */
  const askable = (place: number): number => {
    if (known[place] === -1) known[place] = askableAt(answers, passedOver, house, place);
    return known[place] as number;
  };
  const waits = ({ places, whose }: Found): boolean => {
    for (let at = 0; at < places.length; at++)
      if (((whose[at] as number) & askable(places[at] as number)) !== 0) return true;
    return false;
  };
  const open: Undecided[] = [];
  for (let at = 0; at < policies.length; at++) {
    const { policy, rule } = policies[at] as CompiledPolicy;
    if (results[at]?.verdict.kind !== 'open') continue;
    const lacks = lacksOf(rule, hearing);
    if (waits(lacks)) open.push({ id: policy.id, lacks });
  }
  return { house, askable, open };
};

type Kept = { readonly heard: Heard; readonly passedOver: PassedOver; readonly found: ReturnType<typeof workedOut> };

const latest = new WeakMap<CompiledPack, Kept>();

/** Every policy that an answer could still decide, and whom a question may be put to now (a bit each). */
export const undecided = (pack: Pack, answers: Answers, on: IsoDate, passedOver: PassedOver) => {
  const compiled = compiledAt(pack, on);
  const heard = hear(compiled, answers);
  const known = latest.get(compiled);
  const same = known?.passedOver === passedOver || (known?.passedOver.length === 0 && passedOver.length === 0);
  if (known?.heard === heard && same) return known.found;
  const found = workedOut(passedOver, compiled, heard);
  latest.set(compiled, { heard, passedOver, found });
  return found;
};

/** Nothing is passed over. */
export const nothing: PassedOver = [];
