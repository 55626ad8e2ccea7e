import type { AssessConfig, Fraction } from './config.ts';
import { type Grade, gradeOf } from './score.ts';

/** A settled score `part`/`of` of a household; `anchor` is the grade it must keep. */
export type Scored = { readonly part: number; readonly of: number; readonly anchor?: Grade | undefined };

export type Calibration = {
  readonly cutoffs: { readonly low: Fraction; readonly moderate: Fraction; readonly high: Fraction };
  /** Households in each grade, and how far the shares are from the target in thousandths, added up. */
  readonly counts: Readonly<Record<Grade, number>>;
  readonly residual: number;
  readonly changing: number;
  readonly brokenAnchors: number;
};

type Target = AssessConfig['calibration']['target'];
const GRID = 48;

/** How the households would fall under these cut-offs. */
const judge = (
  scores: readonly Scored[],
  cutoffs: Calibration['cutoffs'],
  config: AssessConfig,
  target: Target,
): Calibration => {
  const counts: Record<Grade, number> = { none: 0, low: 0, moderate: 0, high: 0 };
  let [changing, brokenAnchors] = [0, 0];
  for (const { part, of, anchor } of scores) {
    const grade = gradeOf(part, of, { cutoffs: { ...config.cutoffs, ...asTuples(cutoffs) } });
    counts[grade] += 1;
    if (grade !== gradeOf(part, of, config)) changing += 1;
    if (anchor && anchor !== grade) brokenAnchors += 1;
  }
  const graded = Math.max(counts.low + counts.moderate + counts.high, 1);
  const wanted = target.low + target.moderate + target.high;
  const residual = (['low', 'moderate', 'high'] as const).reduce(
    (sum, grade) =>
      sum + Math.abs(Math.round((1000 * counts[grade]) / graded) - Math.round((1000 * target[grade]) / wanted)),
    0,
  );
  return { cutoffs, counts, residual, changing, brokenAnchors };
};

const asTuples = ({ low, moderate, high }: Calibration['cutoffs']) => ({
  low: [...low] as [number, number],
  moderate: [...moderate] as [number, number],
  high: [...high] as [number, number],
});

/**
 * The two upper cut-offs (48ths) whose shares come nearest to a stated target; anchors win over the target, ties go to
 * higher cut-offs. The lowest stays. It proposes; a named person decides. Source: assessment.md §2.5.
 */
export const calibrate = (
  scores: readonly Scored[],
  config: AssessConfig,
  target: Target = config.calibration.target,
): Calibration => {
  const { low } = config.cutoffs;
  let best: Calibration | null = null;
  const better = (a: Calibration, b: Calibration) => a.brokenAnchors - b.brokenAnchors || a.residual - b.residual;
  for (let high = GRID; high > 1; high -= 1)
    for (let moderate = high - 1; moderate * low[1] > low[0] * GRID; moderate -= 1) {
      const made = judge(scores, { low, moderate: [moderate, GRID], high: [high, GRID] }, config, target);
      if (!best || better(made, best) < 0) best = made;
    }
  return best ?? judge(scores, config.cutoffs, config, target);
};
