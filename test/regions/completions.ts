import { type Answer, type Answers, answerTo, type FactRef, type Pack, screen, withAnswer } from 'shared-scoring';
import { type Dice, pick } from './dice.ts';

type Column = Pack['facts']['household'][number];

/** Every answer to a question that has few; null where there are too many to try (money, ages, long lists). */
const allAnswers = ({ fact, codes }: Column): readonly Answer[] | null => {
  const values = (fact.options ?? []).map(({ value }) => value);
  if (fact.kind === 'bool') return [true, false].map((value) => ({ kind: 'value', value }));
  if (fact.kind === 'choice') return codes.size <= 8 ? values.map((value) => ({ kind: 'value', value })) : null;
  if (fact.kind !== 'set' || values.length > 4) return null;
  return Array.from({ length: 2 ** values.length }, (_, bits) => ({
    kind: 'value',
    value: values.filter((_, at) => (bits >> at) & 1),
  }));
};

/** A question with all that are asked only depending on it, of every member when it is one about the household. */
const withDependents = (pack: Pack, ref: FactRef, members: readonly string[]): readonly FactRef[] => {
  const { facts } = pack;
  const dependents = [...facts.household, ...facts.member].filter(({ when }) =>
    when.some(({ column }) => column.fact.name === ref.fact),
  );
  return [
    ref,
    ...dependents.flatMap(({ fact: { name, of } }) => {
      const whose = of === 'household' ? [undefined] : ref.member === undefined ? members : [ref.member];
      return whose.flatMap((member) =>
        withDependents(pack, member === undefined ? { fact: name } : { fact: name, member }, members),
      );
    }),
  ];
};

const most = 256;
const nameOf = ({ fact, member }: FactRef) => `${member ?? ''}/${fact}`;

/**
 * A household that leaves a few questions open, and every way of answering these: at most 256 completions. The questions
 * are some that one policy asks. Null when they have too many answers to try.
 */
export const openHousehold = (dice: Dice, pack: Pack, whole: Answers, on: string) => {
  const members = (whole.members ?? []).map(({ id }) => id);
  const blank: Answers = {
    region: whole.region,
    household: {},
    members: (whole.members ?? []).map((one) => ({ ...one, answers: {} })),
  };
  const { needs } = pick(dice, screen(pack, blank, on));
  const open = new Map<string, readonly [FactRef, readonly Answer[]]>();
  let ways = 1;
  for (let tries = 0; tries < 6 && needs.length > 0; tries++) {
    const more = withDependents(pack, pick(dice, needs), members).filter((ref) => !open.has(nameOf(ref)));
    const answers = more.map((ref) => {
      const column = pack.facts.named.get(ref.fact);
      return column && answerTo(whole, ref) ? allAnswers(column) : null;
    });
    const times = answers.reduce((product, one) => product * (one?.length ?? most + 1), 1);
    if (ways * times > most) continue;
    ways *= times;
    more.forEach((ref, at) => {
      open.set(nameOf(ref), [ref, answers[at] ?? []]);
    });
  }
  if (open.size === 0) return null;
  const questions = [...open.values()];
  const partial = questions.reduce((told, [ref]) => withAnswer(told, ref, undefined), whole);
  const completions = questions.reduce<readonly Answers[]>(
    (all, [ref, answers]) => all.flatMap((told) => answers.map((answer) => withAnswer(told, ref, answer))),
    [partial],
  );
  return { partial, completions };
};

/** How many verdicts were shown, stayed open, and stayed open although every completion comes to the same. */
export type Tally = { shown: number; open: number; inVain: number };

/** Judges a partial household and all its completions; returns the verdicts that some completion contradicts. */
export const contradictions = (
  pack: Pack,
  on: string,
  { partial, completions }: NonNullable<ReturnType<typeof openHousehold>>,
  tally: Tally,
): readonly string[] => {
  const whole = completions.map((told) => screen(pack, told, on));
  return screen(pack, partial, on).flatMap(({ policy, verdict: { kind } }, at) => {
    const kinds = new Set(whole.map((results) => results[at]?.verdict.kind));
    if (kind === 'open') {
      tally.open++;
      if (kinds.size === 1 && !kinds.has('open')) tally.inVain++;
      return [];
    }
    tally.shown++;
    const allowed = kind === 'possible' ? ['possible', 'fits'] : [kind];
    const strays = [...kinds].filter((one) => one === undefined || !allowed.includes(one));
    return strays.length > 0
      ? [`${policy.id}: ${kind}, but ${strays} for some completion of ${JSON.stringify(partial)}`]
      : [];
  });
};
