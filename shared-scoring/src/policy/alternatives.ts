import { dateOf } from '../day/civil.ts';
import type { Column } from '../facts/table.ts';
import type { Answer, FactValue } from '../facts/types.ts';

const valued = (value: FactValue): Answer => ({ kind: 'value', value });

/** Every other answer to a question of few answers: of a set, one thing more or less. Null for a figure. */
export const otherAnswers = ({ fact }: Column, told: Answer): readonly Answer[] | null => {
  const now = told.kind === 'value' ? told.value : undefined;
  const options = (fact.options ?? []).map(({ value }) => value);
  switch (fact.kind) {
    case 'bool':
      return [valued(now !== true)];
    case 'choice':
      return options.filter((value) => value !== now).map(valued);
    case 'set': {
      const held = Array.isArray(now) ? now : [];
      return options.map((value) =>
        valued(held.includes(value) ? held.filter((one) => one !== value) : [...held, value]),
      );
    }
    default:
      return null;
  }
};

/** A figure as an answer: a number, or the day of that number. */
export const figureAnswer = ({ fact }: Column, value: number): Answer =>
  valued(fact.kind === 'date' ? dateOf(value) : value);

/** So often a range that looked promising may turn out not to be. */
const patience = 200;

/**
 * The whole number nearest to `start`, upwards or downwards to `end`, at which something may happen. `never` says of two
 * numbers that nothing happens at them or between them; where it holds, nothing does. Null when nothing happens up to the end.
 */
export const nearestFrom = (
  start: number,
  end: number,
  never: (from: number, to: number) => boolean,
): number | null => {
  const step = end > start ? 1 : -1;
  // Nothing happens up to `quiet`; something may between there and `loud`.
  let quiet = start;
  for (let tries = 0; tries < patience && quiet !== end && !never(quiet + step, end); tries++) {
    let loud = end;
    while (Math.abs(loud - quiet) > 1) {
      const middle = Math.trunc((quiet + loud) / 2);
      if (never(quiet + step, middle)) quiet = middle;
      else loud = middle;
    }
    if (!never(loud, loud)) return loud;
    quiet = loud;
  }
  return null;
};
