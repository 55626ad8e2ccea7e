import { worded } from '../facts/catalogue.ts';
import { isMeasured } from '../facts/table.ts';
import type { Answers, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { compiledAt } from './compiled.ts';
import { judgeOne } from './judge-one.ts';
import { ageing } from './near-age.ts';
import { newStandard } from './near-standard.ts';
import { sayFigure } from './say-figure.ts';
import { flipsOf } from './smallest-change.ts';
import type { NearMiss, Reason } from './types.ts';

const gap = (figure: NonNullable<Reason['figure']>, line: NonNullable<Reason['line']>) => {
  const over = figure.lo >= line.hi;
  const [lo, hi] = over ? [figure.lo - line.hi, figure.hi - line.lo] : [line.lo - figure.hi, line.hi - figure.lo];
  return Number.isFinite(lo) && Number.isFinite(hi) && lo >= 0 ? { over, lo, hi } : null;
};

/** Whether one answer behind a figure, moved to its line and no further, brings a policy within reach. */
const decidesAlone = (
  pack: Pack,
  answers: Answers,
  { figure, facts }: Reason,
  isNo: (answers: Answers) => boolean,
  { lo, hi }: { readonly lo: number; readonly hi: number },
): boolean =>
  facts.some((ref) => {
    const column = pack.facts.named.get(ref.fact);
    if (!column || !isMeasured(column.fact)) return false;
    return flipsOf(pack, answers, ref, isNo).some(({ from, to }) => {
      // Of a figure worked out of several answers the answer itself may have to move further than the figure.
      if (from.kind !== 'value' || to.kind !== 'value' || from.value !== figure?.lo) return true;
      const moved = Math.abs(Number(to.value) - Number(from.value));
      return lo <= moved && moved <= hi + 1;
    });
  });

/** The distance to a line that decides alone. */
const lineOf = (
  pack: Pack,
  answers: Answers,
  on: IsoDate,
  id: string,
  because: readonly Reason[],
): readonly NearMiss[] =>
  because.flatMap((reason) => {
    const { figure, line } = reason;
    const apart = figure && line && gap(figure, line);
    if (!apart || line.label === '') return [];
    const isNo = (told: Answers) => judgeOne(compiledAt(pack, on), told, id)?.kind === 'no';
    if (!decidesAlone(pack, answers, reason, isNo, apart)) return [];
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
