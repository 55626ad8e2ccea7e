import { dateOf, dayOf, yearsAfter } from '../day/civil.ts';
import type { Answers, FactRef, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { compiledAt } from './compiled.ts';
import { compiledLater, judgeOne } from './judge-one.ts';
import { sayFigure } from './say-figure.ts';
import type { NearMiss } from './types.ts';
import { answerTo, withAnswer } from './with-answer.ts';

/** Further ahead nobody plans. */
const years = 10;

const nextDay = (day: IsoDate): IsoDate => dateOf(dayOf(day) + 1);
const sayDay = (day: IsoDate): string => sayFigure(dayOf(day), dayOf(day), 'day');

const agesTold = (
  pack: Pack,
  answers: Answers,
  kind: 'number' | 'date',
): readonly (FactRef & { readonly who: string })[] =>
  pack.facts.member
    .filter(({ fact }) => fact.kind === kind && fact.unit === '岁')
    .flatMap(({ fact }) =>
      (answers.members ?? []).map(({ id, label }) => ({ fact: fact.name, member: id, who: label })),
    );

/** Somebody whose age is told in years: their birthday may be any day of the coming year. */
const byYears = (pack: Pack, answers: Answers, on: IsoDate, id: string): readonly NearMiss[] =>
  agesTold(pack, answers, 'number').flatMap(({ who, ...ref }) => {
    const told = answerTo(answers, ref);
    if (told?.kind !== 'value' || typeof told.value !== 'number') return [];
    for (let more = 1; more <= years; more++) {
      const age = told.value + more;
      const older = withAnswer(answers, ref, { kind: 'value', value: age });
      const becomes = judgeOne(compiledAt(pack, on), older, id)?.kind;
      if (becomes === undefined || becomes === 'no') continue;
      const [from, to] = [nextDay(yearsAfter(on, more - 1)), yearsAfter(on, more)];
      const text = `${who}满 ${age} 岁后可以再看:最早 ${sayDay(from)},最晚 ${sayDay(to)}。`;
      return [{ kind: 'age', text, becomes, from, to, ...(ref.member === undefined ? {} : { member: ref.member }) }];
    }
    return [];
  });

/** Somebody whose birthday is told: the birthday itself. */
const byBirthday = (pack: Pack, answers: Answers, on: IsoDate, id: string): readonly NearMiss[] =>
  agesTold(pack, answers, 'date').flatMap(({ who, ...ref }) => {
    const told = answerTo(answers, ref);
    if (told?.kind !== 'value' || typeof told.value !== 'string') return [];
    const born = told.value;
    const first = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
    for (let age = first; age <= first + years; age++) {
      const day = yearsAfter(born, age);
      if (day <= on) continue;
      const becomes = judgeOne(compiledLater(pack, id, on, day), answers, id)?.kind;
      if (becomes === undefined || becomes === 'no') continue;
      const text = `${who}${sayDay(day)}满 ${age} 岁,那天起可以再看。`;
      return [
        { kind: 'age', text, becomes, from: day, to: day, ...(ref.member === undefined ? {} : { member: ref.member }) },
      ];
    }
    return [];
  });

/** The age that brings a policy within reach, of each member whose age alone does; everything else as it is today. */
export const ageing = (pack: Pack, answers: Answers, on: IsoDate, id: string): readonly NearMiss[] => [
  ...byYears(pack, answers, on, id),
  ...byBirthday(pack, answers, on, id),
];
