import { worded } from '../facts/catalogue.ts';
import type { Answers, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { compiledAt } from './compiled.ts';
import { judgeOne } from './judge-one.ts';
import { ageing } from './near-age.ts';
import { newStandard } from './near-standard.ts';
import { sayFigure } from './say-figure.ts';
import type { NearMiss, Reason } from './types.ts';
import { withAnswer } from './with-answer.ts';

const gap = (figure: NonNullable<Reason['figure']>, line: NonNullable<Reason['line']>) => {
  const over = figure.lo >= line.hi;
  const [lo, hi] = over ? [figure.lo - line.hi, figure.hi - line.lo] : [line.lo - figure.hi, line.hi - figure.lo];
  return Number.isFinite(lo) && Number.isFinite(hi) && lo >= 0 ? { over, lo, hi } : null;
};

/** The distance to a line that decides alone: without the answers behind it the policy would not be out of reach. */
const lineOf = (
  pack: Pack,
  answers: Answers,
  on: IsoDate,
  id: string,
  because: readonly Reason[],
): readonly NearMiss[] =>
  because.flatMap(({ figure, line, facts }) => {
    const apart = figure && line && gap(figure, line);
    if (!apart || line.label === '') return [];
    const without = facts.reduce(
      (told, ref) => (ref.fact === 'members' ? told : withAnswer(told, ref, undefined)),
      answers,
    );
    if (judgeOne(compiledAt(pack, on), without, id)?.kind === 'no') return [];
    const { over, lo, hi } = apart;
    const unit = line.unit === '' ? figure.unit : line.unit;
    const said =
      lo === 0 && hi === 0 ? `正好是${line.label}` : `比${line.label}${over ? '多' : '少'} ${sayFigure(lo, hi, unit)}`;
    const text = worded(`${figure.label}${said}。`);
    return [
      {
        kind: 'line' as const,
        text,
        becomes: 'no' as const,
        from: null,
        to: null,
        figure,
        line,
        distance: { lo, hi, unit },
      },
    ];
  });

/**
 * For a policy that is out of reach: what would change that by itself, soonest first, and how far off the one line is that
 * decides alone. For one within reach: the day from which figures or rules known today no longer say so. Empty when nothing
 * is known to change, or the policy is still open.
 */
export const nearMiss = (pack: Pack, answers: Answers, on: IsoDate, id: string): readonly NearMiss[] => {
  const verdict = judgeOne(compiledAt(pack, on), answers, id);
  if (!verdict || verdict.kind === 'open') return [];
  const standards = newStandard(pack, answers, on, id, verdict.kind);
  if (verdict.kind !== 'no') return standards;
  const days = [...ageing(pack, answers, on, id), ...standards];
  days.sort((one, other) => ((one.to ?? '') < (other.to ?? '') ? -1 : 1));
  return [...days, ...lineOf(pack, answers, on, id, verdict.because)];
};
