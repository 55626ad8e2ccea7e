import { type AssessFact, type AssessFacts, assessFacts, type Halves, type IndicatorId } from './facts.ts';

type Severity = Halves | 'na';
type Given = Partial<AssessFacts> & { readonly [I in IndicatorId]?: Halves };

/** An indicator: the facts it needs, how severe they are together, and examples that prove it. Severity in halves. */
export type Indicator = {
  readonly id: IndicatorId;
  readonly needs: readonly AssessFact[];
  /** Indicators whose severity it looks at. */
  readonly after: readonly IndicatorId[];
  readonly severity: (given: Given) => Severity;
  readonly examples: readonly { readonly given: Given; readonly severity: Severity | readonly [Halves, Halves] }[];
};

/** Between what the severity lies, with the facts that would settle it; `na`: it does not apply to this household. */
export type Range =
  | { readonly kind: 'range'; readonly min: Halves; readonly max: Halves; readonly missing: readonly AssessFact[] }
  | { readonly kind: 'na' };

/** An indicator whose `severity` only ever sees all the facts it needs. */
export const defineIndicator = <F extends AssessFact, I extends IndicatorId = never>(it: {
  readonly id: IndicatorId;
  readonly needs: readonly F[];
  readonly after?: readonly I[];
  readonly severity: (facts: Pick<AssessFacts, F> & { readonly [Each in I]: Halves }) => Severity;
  readonly examples: Indicator['examples'];
}): Indicator => ({ ...it, after: it.after ?? [], severity: it.severity as Indicator['severity'] }); // called with all of `needs` and `after` only

/** Every way the unanswered facts may turn out. */
function* completions(
  it: Indicator,
  given: Given,
  ranges: Readonly<Partial<Record<IndicatorId, Range>>>,
): Generator<Given> {
  let open: readonly (readonly [string, readonly unknown[]])[] = it.needs.map((need) => [
    need,
    given[need] === undefined ? assessFacts[need] : [given[need]],
  ]);
  open = [...open, ...it.after.map((id) => [id, halvesOf(ranges[id])] as const)];
  const walk = function* (at: number, made: Given): Generator<Given> {
    const [name, options] = open[at] ?? [];
    if (!name || !options) return yield made;
    for (const option of options) yield* walk(at + 1, { ...made, [name]: option });
  };
  yield* walk(0, {});
}

const halvesOf = (range: Range | undefined): readonly Halves[] => {
  if (range?.kind === 'na') return [0];
  const { min = 0, max = 2 } = range ?? {};
  return ([0, 1, 2] as const).filter((each) => min <= each && each <= max);
};

/** Between what an indicator lies under every completion. Unknown is never 0: it is between 0 and 1. */
export const rangeOf = (it: Indicator, given: Given, ranges: Readonly<Partial<Record<IndicatorId, Range>>>): Range => {
  const found = new Set<Severity>();
  for (const facts of completions(it, given, ranges)) found.add(it.severity(facts));
  const halves = ([0, 1, 2] as const).filter((each) => found.has(each));
  if (halves.length === 0) return { kind: 'na' };
  // Not known whether it applies: it counts as applying, from 0.
  const min = found.has('na') ? 0 : (halves[0] ?? 0);
  const max = halves.at(-1) ?? 0;
  const settled = min === max && !found.has('na');
  return { kind: 'range', min, max, missing: settled ? [] : it.needs.filter((need) => given[need] === undefined) };
};
