import { dateOf, dayOf } from '../day/civil.ts';
import type { Answers, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import type { Node } from '../rule/node.ts';
import { type CompiledPack, compiledAt } from './compiled.ts';
import { compiledLater, judgeOne } from './judge-one.ts';
import { sayFigure } from './say-figure.ts';
import type { NearMiss, Verdict } from './types.ts';

/** Figures are published a year at a time; further ahead little is known. */
const ahead = 800;

/** The days after `on` on which a figure or a policy begins, or the day after one ends, as the data says today. */
const days = ({ parameters, policies }: Pack, on: IsoDate): readonly IsoDate[] => {
  const after = (day: IsoDate | undefined) => (day === undefined ? [] : [dateOf(dayOf(day) + 1)]);
  const all = [
    ...parameters
      .flatMap((own) => Object.values(own).flatMap(({ series }) => series))
      .flatMap(({ from, to }) => [from, ...after(to)]),
    ...policies.flatMap(({ validFrom, validTo }) => [validFrom, ...after(validTo)]),
  ];
  const last = dateOf(dayOf(on) + ahead);
  return [...new Set(all)].filter((day) => on < day && day <= last).sort();
};

/** Up to two by name; of more the first, and how many they are: nobody reads thirteen names. */
const few = (all: readonly string[], between: string, rest: string): string =>
  all.length > 2 ? `${all[0]}等 ${all.length} 个数${rest}` : all.join(between);

/** What another day changes in the figures that the rules read: from what to what, and what nobody has published yet. */
const changed = (now: CompiledPack, then: CompiledPack, used: ReadonlySet<string>): readonly string[] => {
  const all = [...now.figures.values()].flatMap((figure) => {
    const next = then.figures.get(figure.name);
    const same = next?.statedLo === figure.statedLo && next.statedHi === figure.statedHi;
    return next && used.has(figure.name) && !same ? [{ figure, next }] : [];
  });
  const say = ({ statedLo, statedHi, unit }: (typeof all)[number]['next']) => sayFigure(statedLo, statedHi, unit);
  const known = all
    .filter(({ next }) => !next.loose)
    .map(({ figure, next }) => `${figure.label}从${say(figure)}变为${say(next)}`);
  const dark = all.filter(({ next }) => next.loose).map(({ figure }) => figure.label);
  return [
    ...(known.length > 0 ? [few(known, ',', '有变化')] : []),
    ...(dark.length > 0 ? [`${few(dark, '、', '')}还没有公布`] : []),
  ];
};

/** The names of the figures a rule leans on. */
const figuresIn = (node: Node, seen: Set<number> = new Set(), names: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(node.id)) return names;
  seen.add(node.id);
  if (node.kind === 'figure') names.add(node.about.name);
  for (const part of node.of) figuresIn(part, seen, names);
  return names;
};

/** Open, or possible only because a figure is not published yet: that brings nothing within reach. */
const isDark = (verdict: Verdict | null, { figures }: CompiledPack): boolean =>
  verdict?.kind === 'open' ||
  (verdict?.kind === 'possible' && verdict.unverified.some((name) => figures.get(name)?.loose));

/** The first day on which figures and rules known today give another verdict, with the same answers; none when they never do. */
export const newStandard = (
  pack: Pack,
  answers: Answers,
  on: IsoDate,
  id: string,
  kind: Verdict['kind'],
): readonly NearMiss[] => {
  for (const day of days(pack, on)) {
    const then = compiledLater(pack, id, day, on);
    const verdict = judgeOne(then, answers, id);
    const becomes = verdict?.kind;
    if (becomes === undefined || becomes === kind || (kind === 'no' && isDark(verdict, then))) continue;
    const rule = then.policies.find(({ policy }) => policy.id === id)?.rule;
    const what = rule ? changed(compiledAt(pack, on), then, figuresIn(rule)) : [];
    const why = what.length > 0 ? what.join(',') : kind === 'no' ? '规定有变化' : '现在的规定到期';
    const text = `${sayFigure(dayOf(day), dayOf(day), 'day')}起,${why},到时可以再看。`;
    return [{ kind: 'standard', text, becomes, from: day, to: day }];
  }
  return [];
};
