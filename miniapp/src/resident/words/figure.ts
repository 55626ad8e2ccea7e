import type { PolicyResult } from 'shared-scoring';
import type { Drawable } from '../../parts/line.tsx';

type Verdict = PolicyResult['verdict'];
export type Reason = Extract<Verdict, { because: unknown }>['because'][number];

export type Drawn = {
  readonly you: Drawable;
  readonly limit: Drawable;
  readonly unit: string;
  readonly youLabel: string;
  readonly limitLabel: string;
};

const units: Readonly<Record<string, readonly [string, number]>> = {
  fen: ['元', 0.01],
  m2: ['平方米', 1],
  months: ['个月', 1],
  years: ['年', 1],
  persons: ['人', 1],
  share: ['%', 100],
};
/** Beyond this a figure has no upper end worth drawing: ten million yuan in Fen. */
const endless = 1_000_000_000;

/** What to draw for a reason: the person's figure beside its line, in the same unit; null where there is no such pair. */
export const drawnOf = ({ figure, line }: Reason): Drawn | null => {
  if (!figure || !line || figure.unit !== line.unit) return null;
  const [unit, scale] = units[figure.unit] ?? [];
  if (unit === undefined || scale === undefined || !(figure.hi < endless) || !(line.hi < endless)) return null;
  const drawable = ({ lo, hi }: { readonly lo: number; readonly hi: number }): Drawable =>
    lo === hi ? lo * scale : [lo * scale, hi * scale];
  return {
    you: drawable(figure),
    limit: drawable(line),
    unit,
    youLabel: figure.label,
    limitLabel: line.label,
  };
};

/** The two reasons that say most to a family: those about one of them first, without the ones that are drawn. */
export const leadOf = (because: readonly Reason[]): readonly Reason[] => {
  const personal = (reason: Reason) => Number(reason.facts.some(({ member }) => member !== undefined));
  return because
    .filter((reason) => !drawnOf(reason))
    .sort((a, b) => personal(b) - personal(a))
    .slice(0, 2);
};
