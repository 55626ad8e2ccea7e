import { localDate } from '../clock/civil.ts';
import type { AssessConfig, SourceKind } from './config.ts';
import { type AssessFact, type AssessFacts, assessFacts, type IndicatorId } from './facts.ts';
import { indicators } from './indicators.ts';

/** One answer with where it came from. `value` null: 不清楚 or 不想说. A neighbour's words are no source. Moments in ms. */
export type Told = {
  readonly fact: AssessFact;
  readonly value: string | null;
  readonly source: SourceKind;
  readonly by: string;
  readonly at: number;
  readonly method: 'typed' | 'heard' | 'seen' | 'document' | 'record';
};

/** What is taken as true for now, with the reason; what else is held stays beside it. */
export type Working = {
  readonly fact: AssessFact;
  readonly chosen: Told;
  readonly others: readonly Told[];
  readonly why: string;
};

/** The indicator a fact belongs to: its kind of fact, validity and precedence. */
export const indicatorOf = (fact: AssessFact): IndicatorId =>
  indicators.find(({ needs }) => needs.includes(fact))?.id ?? 'I1';

const monthsLater = (at: number, months: number): string => {
  const [y = 0, m = 1, d = 1] = localDate(at).split('-').map(Number);
  const month = m - 1 + months;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${y + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(d)}`;
};

/** The day (YYYY-MM-DD) until which a value counts; after it the value is history. Source: assessment.md §3.3. */
export const validUntil = ({ fact, at }: Pick<Told, 'fact' | 'at'>, config: AssessConfig): string =>
  monthsLater(at, config.indicators[indicatorOf(fact)].validMonths);

/** Whether a value still counts at a moment. */
export const isFresh = (told: Told, now: number, config: AssessConfig): boolean =>
  localDate(now) <= validUntil(told, config);

const names: Readonly<Record<SourceKind, string>> = {
  self: '本人说的',
  family: '家人说的',
  advisor_visit: '顾问上门看到的',
  document_seen: '看过的证件材料',
  dept_record: '部门的记录',
};

const possible = (told: Told) =>
  told.value !== null && (assessFacts[told.fact] as readonly string[]).includes(told.value);

/** Which of the values of one fact is taken: fresh ones by the order of its kind, the newest of one source first. */
export const workingOf = (values: readonly Told[], now: number, config: AssessConfig): Working | null => {
  const fresh = values.filter((told) => possible(told) && isFresh(told, now, config));
  const [first] = fresh;
  if (!first) return null;
  const { kind } = config.indicators[indicatorOf(first.fact)];
  const order = config.precedence[kind];
  const rank = ({ source }: Told) => order.indexOf(source);
  const sorted = [...fresh].sort((a, b) => rank(a) - rank(b) || b.at - a.at);
  const [chosen = first, ...others] = sorted;
  const why =
    others.length === 0
      ? names[chosen.source]
      : `${names[chosen.source]},在这类情况里比${names[others[0]?.source ?? 'self']}先采用`;
  return { fact: first.fact, chosen, others, why };
};

const byFact = (values: readonly Told[]) => {
  const groups = new Map<AssessFact, Told[]>();
  for (const told of values) groups.set(told.fact, [...(groups.get(told.fact) ?? []), told]);
  return [...groups.values()];
};

/** The working value of every fact, from any source (declared) or from seen and recorded ones only (verified). */
export const workingValues = (
  values: readonly Told[],
  which: 'declared' | 'verified',
  now: number,
  config: AssessConfig,
): readonly Working[] => {
  const counted = which === 'declared' ? values : values.filter(({ source }) => config.verified.includes(source));
  return byFact(counted).flatMap((group) => workingOf(group, now, config) ?? []);
};

/** Working values as facts for `assess`. */
export const factsOf = (working: readonly Working[]): Partial<AssessFacts> =>
  Object.fromEntries(working.map(({ fact, chosen }) => [fact, chosen.value])) as Partial<AssessFacts>; // `possible` let only options through
