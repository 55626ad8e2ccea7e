import type { Answers, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { type CompiledPack, compiledOn } from './compiled.ts';
import { aHearing } from './judged.ts';
import type { Verdict } from './types.ts';
import { verdictOf } from './verdict.ts';

/** The verdict of a compiled pack on one policy, or null when it has none of that id. */
export const judgeOne = ({ policies, layOut }: CompiledPack, answers: Answers, id: string): Verdict | null => {
  const compiled = policies.find(({ policy }) => policy.id === id);
  return compiled ? verdictOf(compiled, aHearing(layOut(answers))) : null;
};

const later = new WeakMap<Pack, Map<string, CompiledPack>>();

/**
 * One policy of a pack, with what it leans on, compiled for a day that is not the day of the screening; kept, for a household is
 * asked about the same days again. `today`: the day ages count to, when it is not that of the figures.
 */
export const compiledLater = (pack: Pack, id: string, on: IsoDate, today: IsoDate = on): CompiledPack => {
  const days = later.get(pack) ?? new Map<string, CompiledPack>();
  later.set(pack, days);
  const key = `${id} ${on} ${today}`;
  const known = days.get(key) ?? compiledOn(pack, on, today, [id]);
  days.set(key, known);
  return known;
};
